// Makes assets.ts of each page: its script and its style, as texts. `npm run build` runs it first; with --check it fails
// where a file is not what its sources give.
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

/** by the folder under src/report/ that has `client/` */
const PAGES = { html: 'report.html', dashboard: 'dashboard.html' }

for (const [folder, page] of Object.entries(PAGES)) {
  const from = (path) => fileURLToPath(new URL(`../src/report/${folder}/${path}`, import.meta.url))
  const bundle = await rolldown({ input: from('client/main.ts'), platform: 'browser' })
  const { output } = await bundle.generate({ format: 'iife', minify: true })
  await bundle.close()
  const script = output[0].code.trim()
  const style = (await readFile(from('client/style.css'), 'utf8'))
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim()
  if (/<\/script|<!--/i.test(script) || /<\/style/i.test(style)) throw new Error('it would end its own element')

  const text = `// Made by scripts/page-assets.js from client/: do not edit.
/** what ${page} does */
export const SCRIPT: string = ${JSON.stringify(script)}
/** how ${page} looks */
export const STYLE: string = ${JSON.stringify(style)}
`
  const file = from('assets.ts')
  const now = await readFile(file, 'utf8').catch(() => '')
  if (now === text) continue
  if (process.argv.includes('--check')) {
    console.error(`src/report/${folder}/assets.ts is stale: run \`node scripts/page-assets.js\` and commit it`)
    process.exitCode = 1
  } else await writeFile(file, text)
}
