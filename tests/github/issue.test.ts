import { afterEach, beforeEach, expect, test } from 'vitest'
import { openApi } from '../../src/github/api.ts'
import { findIssue, type IssueOrder, tellIssue } from '../../src/github/issue.ts'
import { markerLine } from '../../src/report/marker.ts'
import { type GitHubService, JOB_TOKEN, NIGHTLY_TOKEN, startGitHubApi } from '../services/github-api.ts'

let github: GitHubService
beforeEach(async () => {
  github = await startGitHubApi()
})
afterEach(() => github.close())

const QUICK = { firstPauseSec: 0.01, longestPauseSec: 2, repetitions: 2 }
const KEY = 'nightly/regression'
const body = (runId: number, text: string, key = KEY) => `${markerLine({ key, runId, attempt: 1 })}\n${text}`
const BOT = { login: 'github-actions[bot]', type: 'Bot' } as const

async function tell(runId: number, text: string, rest: Partial<IssueOrder> = {}, token = NIGHTLY_TOKEN) {
  const api = await openApi(token, github.env, QUICK)
  if (!api) throw new Error('no API')
  const found = await findIssue(api, KEY)
  if (found.why !== null) return { did: 'refused', why: found.why }
  return tellIssue(api, found.issue, { title: 'worse', body: body(runId, text), ...rest })
}
const shown = () => github.issues.map(({ number, state, body: text }) => [number, state, text.split('\n')[1]])
const issue = (over: Partial<GitHubService['issues'][number]>) =>
  github.issues.push({
    number: 100 + github.issues.length,
    title: 't',
    body: body(1, 'old'),
    state: 'open',
    user: BOT,
    comments: [],
    ...over,
  })

test('one issue: opened, rewritten, and closed with a last word', async () => {
  expect(await tell(1, 'first')).toMatchObject({ did: 'opened', number: 100 })
  expect(await tell(2, 'second')).toMatchObject({ did: 'updated', number: 100 })
  expect(await tell(3, 'third', { closing: 'It is as it was.' })).toMatchObject({ did: 'closed', number: 100 })
  expect(shown()).toEqual([[100, 'closed', 'third']])
  expect(github.issues[0]?.comments).toEqual(['It is as it was.'])
  expect(
    github.asked.filter(({ url }) => /issues\?/.test(url) && !url.includes('creator=github-actions%5Bbot%5D')),
  ).toEqual([])
})

test.for([
  ['a person who copied it', { user: { login: 'octocat', type: 'User' } }],
  ['another app', { user: { login: 'helpful[bot]', type: 'Bot' } }],
  ['nobody, for the account is gone', { user: null }],
  ['us, about something else', { body: body(1, 'x', 'weekly/regression') }],
  ['us, with the marker further down', { body: `\n${body(1, 'x')}` }],
] as const)('an issue of %s is never touched', async ([, over]) => {
  issue(over)
  const before = structuredClone(github.issues[0])
  expect(await tell(2, 'ours')).toMatchObject({ did: 'opened', number: 101 })
  expect(github.issues[0]).toEqual(before)
})

test('an open one is found behind 150 others and closed ones', async () => {
  issue({})
  for (let index = 0; index < 150; index++) issue({ body: 'another workflow' })
  issue({ state: 'closed' })
  expect(await tell(2, 'new')).toMatchObject({ did: 'updated', number: 100 })
})

test('an older run says nothing', async () => {
  issue({ body: body(9, 'newer') })
  expect(await tell(8, 'older', { closing: 'x' })).toEqual({ did: 'nothing' })
  expect(shown()).toEqual([[100, 'open', 'newer']])
})

test('an answer that got lost opens no second one', async () => {
  github.fail(/^POST .*\/issues$/, { status: 502, done: true })
  expect(await tell(1, 'x')).toMatchObject({ did: 'opened', number: 100 })
  expect(github.issues).toHaveLength(1)
})

test('without the permission it is one sentence; so it is when the service is down', async () => {
  const why = 'No issue could be kept about regressions: the token lacks `issues: write`.'
  expect(await tell(1, 'x', {}, JOB_TOKEN)).toEqual({ did: 'refused', why })
  github.tokens.set('reads', { login: 'github-actions[bot]', type: 'Bot', may: ['issues: read'] })
  expect(await tell(1, 'x', {}, 'reads')).toEqual({ did: 'refused', why })
  github.fail(/issues/, { status: 500, times: 100 })
  expect(await tell(1, 'x')).toEqual({
    did: 'refused',
    why: "No issue could be kept about regressions: GitHub's API did not answer (500).",
  })
  expect(github.issues).toEqual([])
})
