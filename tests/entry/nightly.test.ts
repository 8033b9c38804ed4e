import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readHistory } from '../../src/report/history-file.ts'
import { type GitHubService, JOB_TOKEN, NIGHTLY_TOKEN, startGitHubApi } from '../services/github-api.ts'
import { type ResultsService, startResultsService } from '../services/results-service.ts'
import { runStep } from '../services/runner.ts'
import { zip } from '../services/zip.ts'
import { runCli } from '../support/cli.ts'
import { skipped } from '../support/skip.ts'
import { ACTION } from '../support/workspace.ts'

const built = existsSync(join(ACTION, 'dist/nightly.js'))
if (!built) skipped('nightly/ as it ships: dist/nightly.js is missing; run `npm run build` first')

const FILES = ['plan.json', 'manifest.json', 'preflight.json', 'journal.jsonl', 'results.jsonl', 'verdict.json']
const BRANCH = 'benchgate-history'

/** the agent's model is the highest number of a task that it solves; -1 is an outage */
const SOLVES = String.raw`of() { sed "s/.*\"$1\":\"\{0,1\}\([-0-9]*\).*/\1/" '{input}'; }
[ $(of model) -lt 0 ] && exit 1
[ $(of seed) -le $(of model) ] && r=1 || r=0
echo "{\"metrics\":{\"reward_mean\":$r}}" > '{output}'`
const experiment = (solved: number) => `experiment_id: bench
tasks:
${Array.from({ length: 24 }, (_, task) => `  - contract: { name: t${task}, command: [sh, -c, ${JSON.stringify(SOLVES)}], seed: ${task} }`).join('\n')}
agents: [{ name: nop, model: "${solved}" }]
rollouts_per_task: 2
`
const KINDS = { good: 24, bad: 8, outage: -1 } as const
type Kind = keyof typeof KINDS

describe.skipIf(!built)('nights, as the action ships', { timeout: 240_000 }, () => {
  let workspace: string
  let github: GitHubService
  let results: ResultsService
  const stored = new Map<Kind, Buffer>()
  beforeAll(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'nightly-'))
    ;[github, results] = await Promise.all([startGitHubApi(), startResultsService()])
    for (const [kind, solved] of Object.entries(KINDS) as [Kind, number][]) {
      await writeFile(join(workspace, 'bench.yaml'), experiment(solved))
      await runCli(['run', 'bench.yaml', '--out', kind], { cwd: workspace })
      const files = FILES.map(async (name) => ({ name, content: await readFile(join(workspace, kind, name)) }))
      stored.set(kind, zip(await Promise.all(files)))
    }
  }, 240_000)
  afterAll(async () => {
    await Promise.all([github.close(), results.close()])
    await rm(workspace, { recursive: true, force: true })
  })
  let nightOf = 0
  beforeEach(() => {
    github.reset()
    nightOf = 0
  })

  interface Given {
    readonly token?: string
    readonly inputs?: Readonly<Record<string, string>>
    readonly env?: Readonly<Record<string, string>>
    readonly event?: object
    readonly date?: number
    readonly attempt?: number
  }

  /** the job after a run of this kind, on the next night */
  async function night(kind: Kind | null, given: Given = {}) {
    const { token = NIGHTLY_TOKEN, inputs = {}, env = {}, attempt = 1 } = given
    const n = given.date ?? nightOf++
    const created = new Date(Date.UTC(2026, 2, 1 + n, 2, 40))
    const run = github.run({ commit: String(n).padStart(40, '0'), event: 'schedule', createdAt: created.toISOString() })
    const content = kind && stored.get(kind)
    if (content) results.keep(`run-${run.id}`, `benchgate-${attempt}`, content)
    await writeFile(join(workspace, 'event.json'), JSON.stringify(given.event ?? { schedule: '30 2 * * *' }))
    const { main } = await runStep({
      action: join(ACTION, 'nightly'),
      workspace,
      with: inputs,
      runAttempt: attempt,
      env: {
        ...results.env({ run: `run-${run.id}`, job: `nightly-${run.id}` }),
        ...github.env,
        GITHUB_TOKEN: token,
        GITHUB_RUN_ID: String(run.id),
        GITHUB_EVENT_NAME: 'schedule',
        GITHUB_REF_NAME: 'main',
        GITHUB_EVENT_PATH: join(workspace, 'event.json'),
        ...env,
      },
    })
    return { ...main, run }
  }
  const kept = () => readHistory(github.git.show(BRANCH, 'history.jsonl') ?? '').nights
  const issues = () => github.issues.map(({ number, state, title }) => `${number} ${state} ${title}`)

  test('a drop that a second night confirms opens an issue, which closes when it is mended; an outage does neither', async () => {
    const states: string[] = []
    for (const kind of ['good', 'good', 'good', 'good', 'good', 'bad', 'outage'] as const)
      states.push((await night(kind)).outputs.state ?? '')
    expect(states).toEqual(['learning', 'learning', 'learning', 'learning', 'sound', 'down', 'void'])
    expect(issues()).toEqual([])

    const confirmed = await night('bad')
    expect(issues()).toEqual(['100 open benchgate: bench: worse since 2026-03-06'])
    const [issue] = github.issues
    expect(issue?.body).toMatch(
      /^<!-- benchgate bench\/nightly run=\d+ attempt=1 -->\n\nWorse since the night of 2026-03-06/,
    )
    expect(issue?.body).toContain('confirmed by that of 2026-03-08 ([run](https://github.com/octo/bench/actions/runs/')
    expect(issue?.body).toMatch(/\| \[2026-03-07\]\(\S+\) \| says nothing \| none, 0 of 0 \|/)
    expect(confirmed.outputs).toMatchObject({
      date: '2026-03-08',
      state: 'down',
      alarm: 'true',
      nights: '8',
      history: 'branch',
      issue: '100',
    })
    expect(confirmed.exitCode).toBe(0)
    expect(confirmed.summary).toMatch(/8 nights on the branch benchgate-history · \[issue 100\]\(\S+\) opened/)
    expect(confirmed.summary).toMatch(/\[Dashboard\]\(\.\/\d+\/artifacts\/\d+\)/)

    await night('outage')
    expect(github.issues[0]?.state).toBe('open')
    await night('bad')
    expect(github.issues[0]?.body).toContain('[2026-03-10]')
    const mended = await night('good')
    expect([mended.outputs.state, mended.outputs.alarm]).toEqual(['sound', 'false'])
    expect(issues()).toEqual(['100 closed benchgate: bench: it was worse, and is as good as before'])
    expect(github.issues[0]?.comments).toEqual([
      expect.stringMatching(/^The night of 2026-03-11: as good as before, 100% against 100%.* So this is closed\.$/),
    ])
    expect(
      kept()
        .map(({ date }) => date.slice(-2))
        .join(' '),
    ).toBe('01 02 03 04 05 06 07 08 09 10 11')
    expect(github.git.log(BRANCH)).toHaveLength(11)
    expect(github.git.show(BRANCH, 'dashboard.html')).toContain('2026-03-11')
    expect(github.asked.filter(({ body }) => body.force === true)).toEqual([])
  })

  test('an issue that somebody closes accepts the level, and is not opened again for it', async () => {
    for (const kind of ['good', 'good', 'good', 'good', 'good', 'bad', 'bad'] as const) await night(kind)
    Object.assign(github.issues[0] ?? {}, { state: 'closed' })
    for (let n = 0; n < 6; n++) await night('bad')
    expect(issues()).toEqual(['100 closed benchgate: bench: worse since 2026-03-06'])
    expect(
      kept()
        .map(({ accepted }) => accepted)
        .filter((number) => number !== null),
    ).toEqual([100])
  })

  test('a night that is run again is the same night, whenever that is; its last line holds', async () => {
    await night('outage', { date: 0 })
    const again = await night('good', { date: 0, attempt: 2 })
    expect(again.outputs).toMatchObject({ date: '2026-03-01', nights: '1', state: 'learning' })
    expect((github.git.show(BRANCH, 'history.jsonl') ?? '').trim().split('\n')).toHaveLength(2)
  })

  test('the day is the one that was planned: a late start, an input, a run by hand', async () => {
    const late = await night('good', { event: { schedule: '30 23 * * *' } }) // 23:30 that came to run at 02:40
    expect(late.outputs.date).toBe('2026-02-28')
    const named = await night('good', { inputs: { date: '2026-01-31' } })
    expect(named.outputs.date).toBe('2026-01-31')
    const byHand = await night('good', { event: {}, env: { GITHUB_EVENT_NAME: 'workflow_dispatch' } })
    expect(byHand.outputs.date).toBe('2026-03-03')
    const wrong = await night('good', { inputs: { date: '2026-02-30' } })
    expect([wrong.exitCode, wrong.annotations[0]?.message]).toEqual([
      3,
      'input `date`: give the day that the night was planned for, such as 2026-03-01. Correct `with: date:` in the calling workflow.',
    ])
  })

  test('without the permission to write the history is in the artifact of each night, and comes home later', async () => {
    github.git.push(BRANCH, { 'history.jsonl': '' })
    const first = await night('good', { token: JOB_TOKEN })
    expect(first.exitCode).toBe(0)
    expect(first.outputs.history).toBe('artifact')
    expect(first.summary).toContain(
      'The branch benchgate-history could not be written: the token lacks &#96;contents: write&#96;. The history is kept in the artifact benchgate-history-1 instead.',
    )
    expect(first.summary).toContain(
      'No issue could be kept about regressions: the token lacks &#96;issues: write&#96;.',
    )
    github.store(first.run, 'benchgate-history-1', results.content('benchgate-history-1') ?? Buffer.alloc(0))
    const second = await night('good', { token: JOB_TOKEN })
    expect(second.outputs.nights).toBe('2')
    expect(kept()).toEqual([])
    const third = await night('good')
    expect(third.outputs).toMatchObject({ nights: '2', history: 'branch' }) // the second artifact was never stored
    expect(kept().map(({ date }) => date)).toEqual(['2026-03-01', '2026-03-03'])
  })

  test('what an artifact of a pull request or of another branch says is not believed', async () => {
    const first = await night('good', { token: JOB_TOKEN })
    const content = results.content('benchgate-history-1') ?? Buffer.alloc(0)
    for (const over of [{ event: 'pull_request' }, { branch: 'feature' }])
      github.store(github.run({ commit: first.run.commit, ...over }), 'benchgate-history-1', content)
    expect((await night('good')).outputs.nights).toBe('1')
  })

  test('a branch that is protected, a service that is down: the night is kept, and one line says where', async () => {
    github.git.protected.add(BRANCH)
    const shut = await night('good')
    expect(shut.summary).toMatch(
      /could not be written: GitHub's API refused with 422: Repository rule violations found\./,
    )
    expect([shut.exitCode, shut.outputs.history]).toEqual([0, 'artifact'])
  })

  test('a night that can be kept nowhere is red, and says why', async () => {
    results.fail('CreateArtifact', 403, 2)
    const { exitCode, outputs, annotations, summary } = await night('good', { token: JOB_TOKEN })
    expect([exitCode, outputs.history, outputs.state]).toEqual([3, 'nowhere', 'learning'])
    expect(annotations.filter(({ level }) => level === 'error').map(({ message }) => message)).toEqual([
      expect.stringMatching(/^The branch benchgate-history could not be written: .* This night is not kept\.$/),
    ])
    expect(summary).toContain('This night is not kept.')
  })

  test('a line that cannot be read is skipped, and its number is told', async () => {
    github.git.push(BRANCH, { 'history.jsonl': '{"schema":1,"date":"2026-02-2' })
    const { annotations, summary, outputs } = await night('good')
    expect(outputs.nights).toBe('1')
    const said = 'history.jsonl of benchgate-history:1: skipped, it is no JSON: {"schema":1,"date":"2026-02-2'
    expect(annotations.map(({ message }) => message)).toContain(said)
    expect(summary).toContain('history.jsonl of benchgate-history&#58;1: skipped, it is no JSON')
  })

  test('no night is kept of a pull request or of another branch, and none where nothing was stored', async () => {
    const elsewhere = await night('good', {
      env: { GITHUB_REF_NAME: 'feature', GITHUB_EVENT_NAME: 'workflow_dispatch' },
      event: { repository: { id: 1, default_branch: 'main' } },
    })
    expect([elsewhere.exitCode, elsewhere.summary]).toEqual([0, expect.stringContaining('No night is kept of feature')])
    const nothing = await night(null)
    expect([nothing.exitCode, nothing.annotations[0]?.message]).toEqual([
      3,
      'no run of benchgate was stored in this workflow run. Let a job before this one use the action, `merge/` or `report/` with the same `artifact-name`.',
    ])
    const onMain = await night('good', { inputs: { 'history-branch': 'main' } })
    expect([onMain.exitCode, onMain.annotations[0]?.message]).toEqual([
      3,
      expect.stringMatching(/^the history would be written to main, which has code on it\./),
    ])
    expect(github.git.branches.size).toBe(0)
  })

  test('the issue can be left out', async () => {
    for (const kind of ['good', 'good', 'good', 'good', 'good', 'bad', 'bad'] as const)
      await night(kind, { inputs: { issue: 'off' } })
    expect(issues()).toEqual([])
  })
})
