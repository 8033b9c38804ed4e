import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { connect, type Engine } from '../../src/sandbox/drivers/docker/engine.ts'
import { probeView } from '../../src/sandbox/drivers/local.ts'
import { forgetBuild } from '../image/forget.ts'
import { tinyBase } from '../image/tiny-base.ts'
import { type GitHubService, JOB_TOKEN, REPOSITORY, startGitHubApi } from '../services/github-api.ts'
import { type ResultsService, startResultsService } from '../services/results-service.ts'
import { runStep, type Step } from '../services/runner.ts'
import { zip } from '../services/zip.ts'
import { runCli } from '../support/cli.ts'
import { engineAnswers } from '../support/docker.ts'
import { skipped } from '../support/skip.ts'
import { task } from '../support/task-dir.ts'
import { ACTION, actionIsBuilt, workspaceWith } from '../support/workspace.ts'

const JUDGE =
  'if [ "$(cat /app/hello.txt 2>/dev/null)" = hello ]; then echo 1; else echo 0; fi > /logs/verifier/reward.txt'
const BENCH = 'experiment_id: bench\ntasks: [tasks/*]\nagents: [{ name: oracle }, { name: nop }]\n'
const FILES = { ...task('one', JUDGE), 'bench.yaml': BENCH }
const FIXTURES = join(import.meta.dirname, '../importers/fixtures')
const RECORD = ['plan.json', 'manifest.json', 'preflight.json', 'journal.jsonl']

const built = actionIsBuilt()
const view = await probeView()
if (!view.ok) skipped(`preflight/ and run/: ${view.reason}`)
const docker = built && (await engineAnswers())

let service: ResultsService
beforeAll(async () => {
  service = await startResultsService()
  return () => service.close()
})
let jobs = 0
const step = (part: string, workspace: string, given: Record<string, string>, more: Partial<Step> = {}) =>
  runStep({
    action: join(ACTION, part),
    workspace,
    with: given,
    ...more,
    env: { ...service.env({ job: `${part}-${++jobs}` }), ...more.env },
  })
const isError = ({ level }: { level: string }) => level === 'error'
const said = (annotations: readonly { message: string }[]) => annotations.map(({ message }) => message)

describe.skipIf(!built || !view.ok)('preflight/', () => {
  test('says that a run can succeed, and with an audit that its tasks are sound', async () => {
    const workspace = await workspaceWith(FILES)
    const { main, conclusion } = await step('preflight', workspace, { experiment: 'bench.yaml', audit: 'true' })
    expect([conclusion, said(main.annotations.filter(isError))]).toEqual(['success', []])
    expect(main.outputs).toEqual({ ok: 'true', failed: '' })
    expect(main.log).toContain('1 of 1 tasks are sound')
    expect(main.log).toContain('Preflight passed.')
  })

  test('is red where it cannot, with the remedy beside it and on the summary', async () => {
    const workspace = await workspaceWith({ ...FILES, 'e2b.yaml': 'sandbox_backend: { kind: e2b_firecracker }\n' })
    const { main, conclusion } = await step('preflight', workspace, { experiment: 'bench.yaml', runtime: 'e2b.yaml' })
    expect([conclusion, main.exitCode, main.outputs.ok]).toEqual(['failure', 3, 'false'])
    expect(main.outputs.failed).not.toBe('')
    expect(said(main.annotations).join('\n')).toContain('E2B_API_KEY is not set')
    expect(main.summary).toContain('Preflight:')
    const broken = await step('preflight', workspace, { experiment: 'nowhere.yaml' })
    expect([broken.conclusion, broken.main.outputs.ok]).toEqual(['failure', 'false'])
  })
})

describe.skipIf(!built || !view.ok)('run/', () => {
  test('stores a run without a token, and report/ gates it from where it lies', async () => {
    const workspace = await workspaceWith(FILES)
    const ran = await step('run', workspace, { experiment: 'bench.yaml', 'artifact-name': 'raw' })
    expect([ran.conclusion, said(ran.main.annotations.filter(isError))]).toEqual(['success', []])
    expect(ran.main.outputs).toMatchObject({ verdict: 'unarmed', 'scored-pass-rate': '0.5', rollouts: '2' })
    expect(service.artifacts.map(({ name }) => name)).toContain('raw-1')
    expect(ran.post?.exitCode).toBe(0)
    const results = ran.main.outputs['run-path'] ?? ''
    const { main, conclusion } = await step('report', workspace, { results })
    expect(conclusion).toBe('success')
    expect(main.outputs).toMatchObject({ verdict: 'unarmed', 'scored-pass-rate': '0.5', rollouts: '2' })
    expect(main.outputs['run-path']).not.toBe(results)
    expect(service.artifacts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['benchgate-1.html', 'benchgate-1']),
    )
    await mkdir(join(workspace, 'two'))
    for (const name of ['a', 'b']) await cp(results, join(workspace, 'two', name), { recursive: true })
    const two = await step('report', workspace, { results: 'two/*' })
    expect(said(two.main.annotations)).toEqual([
      'input `results`: several runs of benchgate are not one run. Name one directory; shards of a run are joined by `merge/`.',
    ])
  })
})

describe.skipIf(!docker)('image/', () => {
  let engine: Engine
  let base: string
  beforeAll(async () => {
    engine = await connect(process.env.DOCKER_HOST ?? null)
    base = await tinyBase(engine)
    return () => engine.close()
  })

  test('builds what is missing, keeps it, and finds it again; a build that fails is told at its line', async () => {
    const marker = crypto.randomUUID()
    const dockerfile = (...lines: string[]) => [`FROM ${base}`, `LABEL test=${marker}`, ...lines, ''].join('\n')
    const workspace = await workspaceWith({
      ...task('one', JUDGE, { 'environment/Dockerfile': dockerfile(`RUN echo ${marker} >/tools`) }),
      'bench.yaml': `${BENCH}runtime_config: docker.yaml\n`,
      'docker.yaml': 'sandbox_backend: { kind: docker }\n',
    })
    const given = { experiment: 'bench.yaml', cache: 'always' }
    // every machine has it in the same place, and what the cache keeps goes by its path
    const machine = { env: { RUNNER_TEMP: await workspaceWith({}) } }
    try {
      const first = await step('image', workspace, given, machine)
      expect([first.conclusion, said(first.main.annotations)]).toEqual(['success', []])
      expect(first.main.outputs).toEqual({ 'image-cache': 'miss', images: '1' })
      expect(first.main.summary).toContain('image-cache: miss')
      await forget(engine, marker)
      const again = await step('image', workspace, given, machine)
      expect(again.main.outputs).toEqual({ 'image-cache': 'hit', images: '1' })
      expect(again.main.summary).toContain('from the Actions cache')
      const file = join(workspace, 'tasks/one/environment/Dockerfile')
      await writeFile(file, `${await readFile(file, 'utf8')}RUN exit 3\n`)
      const { main, conclusion } = await step('image', workspace, given, machine)
      expect([conclusion, main.exitCode, main.outputs['image-cache']]).toEqual(['failure', 3, 'miss'])
      expect(main.annotations).toMatchObject([{ level: 'error', file: 'tasks/one/environment/Dockerfile', line: 4 }])
    } finally {
      await forget(engine, marker)
    }
  })

  test('has nothing to do where processes run as they are', async () => {
    const workspace = await workspaceWith(FILES)
    const { main, conclusion } = await step('image', workspace, { experiment: 'bench.yaml' })
    expect([conclusion, main.outputs]).toEqual(['success', { 'image-cache': '', images: '0' }])
    expect(main.log).toContain('No image is built for local_process')
  })
})

async function forget(engine: Engine, marker: string): Promise<void> {
  for (const { Id, RepoTags } of await engine.docker.listImages({
    filters: JSON.stringify({ label: [`test=${marker}`] }),
  }))
    await engine.docker.getImage(RepoTags?.[0] ?? Id).remove({ force: true })
  await forgetBuild(engine, marker)
}

const TASKS = Array.from({ length: 12 }, (_, place) => `task-${place + 1}`)
const sweBench = (resolved: readonly string[]) =>
  JSON.stringify({
    schema_version: 2,
    submitted_ids: TASKS,
    resolved_ids: resolved,
    unresolved_ids: TASKS.filter((name) => !resolved.includes(name)),
  })

describe.skipIf(!built)('report/', () => {
  test.each([
    ['harbor', 'harbor/nightly', '11'],
    ['harbor', 'harbor/*', '13'],
    ['inspect', 'inspect/*.json', null],
    ['loopbench', 'loopbench', null],
    ['scylla', 'scylla/*', null],
    ['swe-bench', 'swe-bench/*.json', null],
    ['synth', 'synth/harbor_eval.json', null],
    ['terminal-bench', 'terminal-bench', null],
    ['junit', 'junit', null],
  ])('reads what %s left in %s', async (format, results, rollouts) => {
    const workspace = await workspaceWith({})
    await cp(FIXTURES, workspace, { recursive: true })
    const { main } = await step('report', workspace, { results, 'fail-on': 'never', 'artifact-name': `of-${jobs}` })
    expect([main.exitCode, said(main.annotations.filter(isError))]).toEqual([0, []])
    expect(main.log).toMatch(new RegExp(`^\\d+ results of ${format}$`, 'm'))
    expect(Number(main.outputs.rollouts)).toBeGreaterThan(0)
    if (rollouts !== null) expect(main.outputs.rollouts).toBe(rollouts)
    expect(Number(main.outputs['artifact-id'])).toBeGreaterThan(0)
    expect(main.summary).toContain('Look through the run')
  })

  test('gates a pull request against the run of its merge base, under a name that stays', async () => {
    const github: GitHubService = await startGitHubApi()
    try {
      const base = github.commits.commit('main')
      const head = github.commits.commit('feature', [], base)
      const workspace = await workspaceWith({
        'agent.change-7.json': sweBench(TASKS.slice(0, 2)),
        'before/agent.main-6.json': sweBench(TASKS),
        'event.json': JSON.stringify({
          repository: { id: REPOSITORY.id, default_branch: 'main' },
          pull_request: {
            number: 7,
            base: { ref: 'main', repo: REPOSITORY },
            head: { sha: head, repo: REPOSITORY },
          },
        }),
      })
      const before = await step('report', workspace, { results: 'before', 'artifact-name': 'swe' })
      expect(before.main.outputs).toMatchObject({ verdict: 'unarmed', 'scored-pass-rate': '1' })
      const dir = before.main.outputs['run-path'] ?? ''
      // the runner's temporary files are gone with the step: the same again, by the command line
      expect(dir).toContain('benchgate-report-')
      await runCli(['import', 'before', '--out', 'kept'], { cwd: workspace })
      const manifest = JSON.parse(await readFile(join(workspace, 'kept/manifest.json'), 'utf8'))
      await writeFile(join(workspace, 'kept/manifest.json'), JSON.stringify({ ...manifest, experiment_id: 'swe' }))
      const files = await Promise.all(
        RECORD.map(async (name) => ({ name, content: await readFile(join(workspace, 'kept', name)) })),
      )
      github.store(github.run({ commit: base }), 'swe-1', zip(files))
      const { main, conclusion } = await step(
        'report',
        workspace,
        { results: '*.change-*.json', 'artifact-name': 'swe' },
        {
          runAttempt: 2,
          env: {
            ...github.env,
            GITHUB_TOKEN: JOB_TOKEN,
            GITHUB_EVENT_NAME: 'pull_request',
            GITHUB_EVENT_PATH: join(workspace, 'event.json'),
          },
        },
      )
      expect([conclusion, main.outputs.verdict]).toEqual(['failure', 'regression'])
      expect(github.comments.map(({ body }) => body.split('\n')[1])).toEqual(['### ❌ <code>swe</code>: regression'])
      expect(github.comments[0]?.body).toContain('the merge base')
    } finally {
      await github.close()
    }
  })

  test('a threshold of its own turns it red', async () => {
    const workspace = await workspaceWith({ 'agent.night.json': sweBench(TASKS.slice(0, 2)) })
    const given = { results: 'agent.night.json', 'min-pass-rate': '0.8', baseline: 'none' }
    const { main, conclusion } = await step(
      'report',
      workspace,
      { ...given, 'fail-on': 'threshold' },
      { runAttempt: 8 },
    )
    expect([conclusion, main.outputs.verdict]).toEqual(['failure', 'regression'])
  })

  test('what is not there, or is of two harnesses, is two sentences', async () => {
    const workspace = await workspaceWith({ 'notes.txt': 'hello' })
    await cp(join(FIXTURES, 'junit'), join(workspace, 'all/junit'), { recursive: true })
    await cp(join(FIXTURES, 'synth'), join(workspace, 'all/synth'), { recursive: true })
    const says = async (results: string) => {
      const { main } = await step('report', workspace, { results })
      expect([main.exitCode, main.log.match(/^\s+at /m)]).toEqual([3, null])
      return said(main.annotations).join('\n').replaceAll(workspace, '.')
    }
    expect(await says('logs/*.eval')).toBe(
      'input `results`: nothing is at logs/*.eval. Name what the harness left, relative to .; the step before may have failed.',
    )
    expect(await says('all/*')).toBe(
      'some results are of junit, others of synth. Gate the results of one harness at a time, each with an `artifact-name` of its own.',
    )
    expect(await says('notes.txt')).toMatch(/^notes.txt holds no results that are known here. Looked for:/)
  })
})
