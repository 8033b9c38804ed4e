import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { tellCommit } from '../../src/entry/tell-commit.ts'
import { openApi } from '../../src/github/api.ts'
import type { Verdict } from '../../src/model/verdict.ts'
import { reportOf } from '../github/report.ts'
import { type GitHubService, JOB_TOKEN, startGitHubApi } from '../services/github-api.ts'

let github: GitHubService
let head = ''
let summaryFile = ''
beforeAll(async () => {
  github = await startGitHubApi()
  summaryFile = join(await mkdtemp(join(tmpdir(), 'commit-status-')), 'summary.md')
  vi.stubEnv('GITHUB_STEP_SUMMARY', summaryFile)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await github.close()
})
beforeEach(async () => {
  github.reset()
  head = github.commits.commit('feature', [], github.commits.commit('main'))
  github.tokens.set('ghs_status', { login: 'github-actions[bot]', type: 'Bot', may: ['statuses: write'] })
  await writeFile(summaryFile, '')
})

const QUICK = { firstPauseSec: 0.01, longestPauseSec: 2, repetitions: 3 }
const DROP: Verdict = { verdict: 'regression', reason: 'drop_shown', sentence: 'A drop is shown: 0% against 100%.' }

async function tell(
  over: Partial<Parameters<typeof tellCommit>[0]> = {},
  { token = 'ghs_status', name = 'bench' } = {},
) {
  const env = { ...github.env, GITHUB_RUN_ID: '4711', GITHUB_SHA: head, GITHUB_STEP_SUMMARY: summaryFile }
  await tellCommit({
    report: reportOf({ verdict: DROP }),
    inputs: { 'commit-status': name },
    api: await openApi(token, env, QUICK),
    trigger: { pullRequest: null, base: 'main' },
    env,
    page: null,
    cancelled: false,
    red: DROP.sentence,
    ...over,
  })
  return readFile(summaryFile, 'utf8')
}

test('the commit has the verdict, red where the step is, and leads to the report', async () => {
  expect(await tell({ page: 99 })).toBe('')
  expect(github.statuses).toEqual([
    {
      sha: head,
      context: 'bench',
      state: 'failure',
      description: 'regression: A drop is shown: 0% against 100%.',
      target_url: 'https://github.com/octo/bench/actions/runs/4711/artifacts/99',
    },
  ])
})

test.for([
  ['green where the step is', { red: null }, 'success'],
  ['cancelled', { cancelled: true, red: null }, 'error'],
  [
    'nothing could be judged',
    { report: reportOf({ verdict: { verdict: 'invalid', reason: 'preflight_failed', sentence: 'No.' } }), red: 'No.' },
    'error',
  ],
] as const)('%s', async ([, over, state]) => {
  await tell(over)
  expect(github.statuses).toMatchObject([{ state, target_url: 'https://github.com/octo/bench/actions/runs/4711' }])
})

test('of a pull request it is the commit of the branch, not the merge that was checked out', async () => {
  const pushed = github.commits.commit('other')
  await tell({ trigger: { pullRequest: { number: 7, headSha: pushed, fork: false }, base: 'main' } })
  expect(github.statuses).toMatchObject([{ sha: pushed }])
})

test('a long sentence, and what is no text, are cut to what GitHub takes', async () => {
  const sentence = `A drop is shown in ${'\u202e😀'.repeat(200)}\n::error::`
  expect(await tell({ report: reportOf({ verdict: { ...DROP, sentence } }) })).toBe('')
  const said = String(github.statuses[0]?.description)
  expect(said.length).toBeLessThanOrEqual(140)
  expect(said.length).toBeGreaterThan(135)
  expect(said).toMatch(/^regression: A drop is shown in 😀+…$/u)
})

test('none is asked for: GitHub is not', async () => {
  expect(await tell({}, { name: '' })).toBe('')
  expect(github.asked).toEqual([])
})

test('a token that may not: one line says which permission', async () => {
  const summary = await tell({}, { token: JOB_TOKEN })
  expect(github.statuses).toEqual([])
  expect(summary.trim()).toBe(
    'The commit status could not be written: the token lacks &#96;statuses: write&#96;, as it always does for a fork.',
  )
})

test('a commit that GitHub does not know, a service that is down, and no token: one line each, and no error', async () => {
  const summary = await tell({
    trigger: { pullRequest: { number: 7, headSha: '0'.repeat(40), fork: true }, base: null },
  })
  expect(summary.trim()).toMatch(/^The commit status could not be written: GitHub's API refused with 422/)
  github.fail(/POST .*statuses/, { status: 502, message: '<html>Bad gateway</html>', times: 9 })
  expect(await tell()).toContain('did not answer (502)')
  expect(await tell({ api: null })).toContain('&#96;github-token&#96; is empty')
})
