#!/usr/bin/env node
if (Number.parseInt(process.versions.node, 10) < 24) {
  console.error(`benchgate needs Node 24, and this is ${process.versions.node}\nInstall it, from https://nodejs.org or with \`npx --package=node@24 --package=benchgate -- benchgate\`.`)
  process.exit(3)
}
const { cli } = await import('./index.js')

await cli()
