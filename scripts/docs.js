// `npm run docs`: writes into the pages what the code says already: action.yml, the schemas of the config files, the
// retries, the command line's help, a report; and schemas/, by which editors check the config files. Such a part stands between `<!-- begin NAME -->` and `<!-- end NAME -->`; the last column of a
// table of keys is written by hand and kept. With --check nothing is written, and a stale page or an empty cell fails.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { DEFAULT_RETRY, ExperimentSchema } from '../src/config/experiment.ts'
import { KINDS } from '../src/config/experiment-rules.ts'
import { RuntimeSchema } from '../src/config/runtime.ts'
import { TaskToml } from '../src/tasks/task-toml.ts'
import { commandLine } from './docs/command-line.js'
import { jsonSchema } from './docs/json-schema.js'
import { keysOf } from './docs/keys.js'
import { lastCells, table } from './docs/table.js'
import * as worked from './docs/worked.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
/** the action, and its parts by the prefix of their tables */
const PARTS_OF_THE_ACTION = ['preflight', 'image', 'plan', 'run', 'merge', 'report', 'publish', 'nightly']
const ACTIONS = { '': '.', ...Object.fromEntries(PARTS_OF_THE_ACTION.map((part) => [`${part}-`, part])) }
const check = process.argv.includes('--check')

/** by name: from what stands there now to what should */
const PARTS = {
  ...actionTables(),
  'experiment-keys': (now) => keyTable(ExperimentSchema, now),
  'runtime-keys': (now) => keyTable(RuntimeSchema, now),
  'task-keys': (now) =>
    withMeaning(
      ['Key', 'Default', 'What becomes of it'],
      taskKeys().map(({ key, fallback }) => [`\`${key}\``, defaultCell(fallback)]),
      now,
    ),
  retries: (now) =>
    withMeaning(
      ['Kind', 'Retries', 'What happened'],
      Object.entries(DEFAULT_RETRY).map(([kind, most]) => [`\`${kind}\``, String(most)]),
      now,
    ),
  ...Object.fromEntries(Object.entries(worked).map(([name, example]) => [`worked-${name}`, example])),
  commands: () => `\`\`\`text\n${commandLine()}\n\`\`\``,
  // the head of a report: a golden file's beginning, down to the table of tasks
  report: () =>
    quoted(readFileSync(join(root, 'tests/report/golden/two-rate-limits.md'), 'utf8').split('\n| Task |')[0]),
}

const faults = []
for (const page of [
  'README.md',
  ...globSync(['docs/**/*.md', '*/README.md'], { cwd: root, exclude: ['node_modules'] }).sort(),
]) {
  const before = readFileSync(join(root, page), 'utf8')
  const after = before.replace(/(<!-- begin (\S+) -->\n)([\s\S]*?)(<!-- end \2 -->)/g, (_, begin, name, now, end) => {
    if (!Object.hasOwn(PARTS, name)) throw new Error(`${page}: there is no part \`${name}\` to generate`)
    const text = PARTS[name](now)
    for (const [key, meaning] of lastCells(text)) if (meaning === '') faults.push(`${page}: ${key} has no meaning yet`)
    return `${begin}${text}\n${end}`
  })
  refresh(page, after)
}
for (const [name, schema, words] of [
  ['experiment', ExperimentSchema, { 'agents[].kind': KINDS }],
  ['runtime', RuntimeSchema],
]) {
  const file = `${name}.schema.json`
  const made = jsonSchema(schema, { file, title: `benchgate ${name}`, meanings: meaningsOf(`${name}-keys`), words })
  refresh(join('schemas', file), `${JSON.stringify(made, null, 2)}\n`)
}
for (const fault of faults) console.error(fault)
process.exitCode = faults.length ? 1 : 0

/** Writes a file that is not as it should be; with --check, it is a fault. */
function refresh(file, text) {
  const at = join(root, file)
  if (existsSync(at) && readFileSync(at, 'utf8') === text) return
  if (check) faults.push(`${file} is stale: run \`npm run docs\``)
  else writeFileSync(at, text)
}

/** what docs/config.md says of each key */
function meaningsOf(part) {
  const page = readFileSync(join(root, 'docs/config.md'), 'utf8')
  return lastCells(page.split(`<!-- begin ${part} -->`)[1].split(`<!-- end ${part} -->`)[0])
}

function actionTables() {
  return Object.fromEntries(
    Object.entries(ACTIONS).flatMap(([prefix, directory]) => {
      const { inputs, outputs } = parse(readFileSync(join(root, directory, 'action.yml'), 'utf8'))
      return [
        [`${prefix}inputs`, () => inputTable(inputs)],
        [`${prefix}outputs`, () => outputTable(outputs)],
      ]
    }),
  )
}

function inputTable(inputs) {
  return table(
    ['Input', 'Default', 'Meaning'],
    Object.entries(inputs).map(([name, { description, required, default: fallback }]) => [
      `\`${name}\``,
      required ? '**required**' : fallback === undefined ? 'none' : `\`${fallback}\``,
      description.trim(),
    ]),
  )
}

function outputTable(outputs) {
  return table(
    ['Output', 'Meaning'],
    Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description.trim()]),
  )
}

function keyTable(schema, now) {
  const rows = keysOf(schema).map(({ key, allowed, fallback }) => [`\`${key}\``, allowed, defaultCell(fallback)])
  return withMeaning(['Key', 'Value', 'Default', 'Meaning'], rows, now)
}

/** tables of task.toml that are written out once: elsewhere they have the same keys */
function taskKeys() {
  const repeated = /^(verifier\.environment|steps\[\]\.(agent|verifier|healthcheck|artifacts))\b/
  return keysOf(TaskToml)
    .flatMap((row) => {
      const [again] = repeated.exec(row.key) ?? []
      return again ? [{ ...row, key: again, fallback: null }] : [row]
    })
    .filter(({ key }, at, all) => all.findIndex((other) => other.key === key) === at)
}

function defaultCell(fallback) {
  if (fallback === undefined) return '**required**'
  return fallback === null ? 'none' : `\`${JSON.stringify(fallback)}\``
}

function withMeaning(head, rows, now) {
  const written = lastCells(now)
  return table(
    head,
    rows.map((row) => [...row, written.get(row[0]) ?? '']),
  )
}

function quoted(markdown) {
  return markdown
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}
