/** A file that the runner or npm starts: all that it does is to call one function of the bundle. */
export const thin = (door: string): string => `import { ${door} } from './index.js'\n\nawait ${door}()\n`

/**
 * The command line is started by whatever Node a machine has, and npm only warns of an old one: it says so in words, before
 * the bundle is read, which an old one may not even parse.
 */
export const commandLine = (engines: string): string => {
  const major = /^>=(\d+)$/.exec(engines)?.[1]
  if (!major)
    throw new Error(`package.json has engines.node ${engines}, and the command line looks for ">=" and a number`)
  return `#!/usr/bin/env node
if (Number.parseInt(process.versions.node, 10) < ${major}) {
  console.error(\`benchgate needs Node ${major}, and this is \${process.versions.node}\\nInstall it, from https://nodejs.org or with \\\`npx --package=node@${major} --package=benchgate -- benchgate\\\`.\`)
  process.exit(3)
}
const { cli } = await import('./index.js')

await cli()
`
}
