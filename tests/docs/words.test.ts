import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { agentOf } from '../../src/agents/index.ts'
import { kindOfStatus } from '../../src/agents/provider-error.ts'
import { Manifest } from '../../src/model/manifest.ts'
import { INFRA_KINDS, isScored, OUTCOMES } from '../../src/model/outcome.ts'
import { JournalEvent, ResultRow } from '../../src/model/record.ts'
import { containerOf } from '../../src/sandbox/drivers/docker/container.ts'
import { probeView } from '../../src/sandbox/drivers/local.ts'
import { runCli } from '../support/cli.ts'
import { skipped } from '../support/skip.ts'
import { filesIn } from '../support/task-dir.ts'
import { checkoutFor, keysOf, textOf } from './pages.ts'

const missing = (words: readonly string[], page: string) => words.filter((word) => !keysOf(page).includes(word))

test('outcomes.md has every class, and says of each whether it is scored', () => {
  const rows = textOf('docs/outcomes.md').split('\n')
  const scored = OUTCOMES.map((outcome) => {
    const cells = rows.find((row) => row.startsWith(`| \`${outcome}\` |`))?.split(' | ')
    return [outcome, /^yes/.test(cells?.[2] ?? '')]
  })
  expect(scored).toEqual(OUTCOMES.map((outcome) => [outcome, isScored(outcome)]))
})

test('outcomes.md has every kind of infrastructure error, and every reason of a verdict', () => {
  const reasons = [...textOf('src/gate/verdict.ts').matchAll(/invalid\('(\w+)'|reason: '(\w+)'/g)].map(
    ([, invalid, other]) => invalid ?? other ?? '',
  )
  expect(reasons.length).toBeGreaterThan(3)
  expect(missing(INFRA_KINDS, 'docs/outcomes.md')).toEqual([])
  for (const reason of reasons) expect(textOf('docs/outcomes.md')).toContain(`\`${reason}\``)
})

test('outputs.md has every key of a row and of the manifest, and every event with its fields', () => {
  expect(missing([...Object.keys(ResultRow.shape), ...Object.keys(Manifest.shape)], 'docs/outputs.md')).toEqual([])
  for (const { shape } of JournalEvent.options) {
    const [event] = shape.event.values
    const row = textOf('docs/outputs.md')
      .split('\n')
      .find((line) => line.startsWith(`| \`${event}\` |`))
    expect(row, `${event} is missing`).toBeDefined()
    const own = Object.keys(shape).filter((key) => !['event', 'at', 'rollout', 'attempt'].includes(key))
    for (const key of own) expect(row).toContain(`\`${key}\``)
  }
})

const view = await probeView()
if (!view.ok) skipped(`the files of a run on local_process: ${view.reason}`)

test.skipIf(!view.ok)('outputs.md names every file of a run, and no other', async () => {
  const root = await checkoutFor('docs/outputs.md')
  const { code } = await runCli(['run', 'examples/demo-contract.yaml', '--out', 'out'], { cwd: root })
  expect(code).toBe(0)
  const made = (await readdir(join(root, 'out'), { withFileTypes: true })).map((entry) =>
    entry.isDirectory() ? `${entry.name}/` : entry.name,
  )
  const [, files = ''] = textOf('docs/outputs.md').split('| File |')
  const named = [...(files.split('\n\n')[0] ?? '').matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name)
  const comeAndGo = ['audit/', 'harness/', 'history.json', 'run.lock', 'rounds.json', 'fresh-baseline/', 'images.json']
  expect(named.filter((name) => !comeAndGo.includes(name ?? '')).sort()).toEqual(made.sort())
})

test('preflight.md has every check', async () => {
  const root = await filesIn({
    'e.yaml':
      'experiment_id: e\ntasks: [{ contract: { name: c, command: ["true"] } }]\nagents: [{ name: claude-code }]\nruntime_config: r.yaml\n',
    'r.yaml': 'sandbox_backend: { kind: docker, docker_host: unix:///nowhere.sock }\n',
    'l.yaml': 'sandbox_backend: { kind: local_process }\n',
  })
  const checks = new Set<string>()
  for (const runtime of ['r.yaml', 'l.yaml']) {
    const { out } = await runCli(['preflight', '--json', 'e.yaml', '--runtime', runtime], { cwd: root })
    for (const { name } of (JSON.parse(out) as { details: { name: string }[] }).details) checks.add(name)
  }
  // what only an engine that answers is asked for, or only some tasks give cause to
  for (const file of ['docker', 'preflight', 'credentials', 'harness', 'judge-network', 'keys', 'lifetime'])
    for (const [, name = ''] of textOf(`src/preflight/${file}.ts`).matchAll(/check\(\s*'(\w+)'/g)) checks.add(name)
  const known = keysOf('docs/preflight.md').map((name) => name.replace('<name>', 'claude-code'))
  expect([...checks].filter((name) => !known.includes(name) && !name.startsWith('task_c'))).toEqual([])
  const fixed = known.filter((name) => !/[<]|^audit|claude/.test(name))
  expect(fixed.filter((name) => !checks.has(name))).toEqual([])
})

test("agents.md shows the commands that run, and what a provider's status means", () => {
  for (const kind of ['claude-code', 'codex', 'opencode'] as const) {
    const spec = { name: kind, kind, model: 'MODEL', command: null, env: {}, timeoutSec: null }
    const run = agentOf(kind).run({ spec, instruction: '', instructionFile: '', logs: '' })
    const [, command] = run?.script.split('; exec ') ?? []
    expect(textOf('docs/agents.md')).toContain(`| \`${command}\` |`)
  }
  const rows = [...textOf('docs/agents.md').matchAll(/^\| ([\d, ]+) \| `(\w+)` \|$/gm)]
  expect(rows.length).toBeGreaterThan(5)
  for (const [, statuses = '', kind] of rows)
    for (const status of statuses.split(', ')) expect([status, kindOfStatus(Number(status))]).toEqual([status, kind])
})

test('runtimes.md names every capability that a container goes without', () => {
  const resources = { cpus: null, memoryMb: null, storageMb: null }
  const request = {
    name: 'n',
    image: 'i',
    workdir: null,
    env: {},
    resources,
    networks: [],
    labels: {},
    ttlSec: 1,
    paths: [],
  }
  const { HostConfig } = containerOf(
    { ...request, onCreated: () => {} },
    {
      defaults: { cpus: 1, memoryMb: 1, pids: 1, storageMb: 1 },
      network: 'bridge',
      cpus: 1,
      memoryDirs: [],
      volumes: [],
    },
  )
  expect(HostConfig?.SecurityOpt).toEqual(['no-new-privileges'])
  for (const capability of HostConfig?.CapDrop ?? []) expect(textOf('docs/runtimes.md')).toContain(`\`${capability}\``)
})
