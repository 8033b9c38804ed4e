import { afterEach, beforeEach, expect, test } from 'vitest'
import { openApi } from '../../src/github/api.ts'
import { appendToBranch } from '../../src/github/history-branch.ts'
import { appended, readHistory } from '../../src/report/history-file.ts'
import { day, night } from '../report/nights.ts'
import { type GitHubService, JOB_TOKEN, NIGHTLY_TOKEN, startGitHubApi } from '../services/github-api.ts'

let github: GitHubService
beforeEach(async () => {
  github = await startGitHubApi()
})
afterEach(() => github.close())

const QUICK = { firstPauseSec: 0.01, longestPauseSec: 2, repetitions: 2 }
const BRANCH = 'benchgate-history'

async function append(n: number, { token = NIGHTLY_TOKEN, branch = BRANCH } = {}) {
  const api = await openApi(token, github.env, QUICK)
  if (!api) throw new Error('no API')
  return appendToBranch(api, {
    branch,
    message: `Night ${n}`,
    change: (history) => ({ 'history.jsonl': appended(history, night(n)), 'dashboard.html': `<p>${n}</p>` }),
    firstPauseSec: 0.01,
  })
}
const dates = (branch = BRANCH) =>
  readHistory(github.git.show(branch, 'history.jsonl') ?? '').nights.map(({ date }) => date)
const forced = () => github.asked.filter(({ body }) => body.force === true)

test('the first night begins a branch without a parent, each later one is a commit on it', async () => {
  expect(await append(0)).toMatchObject({ did: 'written', tries: 1 })
  await append(1)
  await append(2)
  expect(dates()).toEqual([day(0), day(1), day(2)])
  expect(github.git.log(BRANCH).map(({ message, parents }) => [message, parents.length])).toEqual([
    ['Night 2', 1],
    ['Night 1', 1],
    ['Night 0', 0],
  ])
  expect(github.git.show(BRANCH, 'dashboard.html')).toBe('<p>2</p>')
})

test('twenty jobs at the same time: no line is lost, and nothing is forced', { timeout: 60_000 }, async () => {
  for (const from of [0, 5, 10, 15]) await Promise.all([0, 1, 2, 3, 4].map((n) => append(from + n)))
  expect(dates()).toEqual(Array.from({ length: 20 }, (_, n) => day(n)))
  expect(github.git.log(BRANCH)).toHaveLength(20)
  expect(forced()).toEqual([])
})

test('a branch that has other files keeps them', async () => {
  github.git.push('gh-pages', { 'index.html': 'ours' })
  await append(0, { branch: 'gh-pages' })
  expect(github.git.show('gh-pages', 'index.html')).toBe('ours')
  expect(dates('gh-pages')).toEqual([day(0)])
})

test('without the permission to write nothing is written, and what is there is told', async () => {
  await append(0)
  const refused = await append(1, { token: JOB_TOKEN })
  expect(refused).toMatchObject({ did: 'refused', why: 'the token lacks `contents: write`' })
  expect(readHistory(refused.history).nights.map(({ date }) => date)).toEqual([day(0)])
  expect(dates()).toEqual([day(0)])
})

test.for([['there'], ['absent']])('a protected branch (%s) is refused at once, in words', async ([state]) => {
  if (state === 'there') github.git.push(BRANCH, { 'history.jsonl': '' })
  github.git.protected.add(BRANCH)
  const { did, ...rest } = await append(0)
  expect([did, 'why' in rest && rest.why]).toEqual([
    'refused',
    expect.stringMatching(
      /^GitHub's API refused with 422: (Protected branch update failed|Repository rule violations)/,
    ),
  ])
  expect(github.asked.filter(({ url, method }) => method !== 'GET' && /git\/refs/.test(url))).toHaveLength(1)
})

test.for<[string, RegExp]>([
  ['the blobs', /^POST .*git\/blobs/],
  ['the commit', /^POST .*git\/commits/],
  ['the branch', /^POST .*git\/refs/],
])('a service that is down at %s is asked again', async ([, route]) => {
  github.fail(route, { status: 502, message: '<html>Bad Gateway</html>' })
  expect(await append(0)).toMatchObject({ did: 'written' })
  expect(dates()).toEqual([day(0)])
})

test('an answer that got lost is no second line', async () => {
  github.fail(/^POST .*git\/refs/, { status: 500, done: true })
  expect(await append(0)).toMatchObject({ did: 'written', tries: 1 })
  github.fail(/^PATCH .*git\/refs/, { status: 500, done: true })
  expect(await append(1)).toMatchObject({ did: 'written' })
  expect(dates()).toEqual([day(0), day(1)])
  expect((github.git.show(BRANCH, 'history.jsonl') ?? '').trim().split('\n')).toHaveLength(2)
})

test('a service that stays down is given up, in words', { timeout: 30_000 }, async () => {
  github.fail(/git\/blobs/, { status: 503, times: 100 })
  expect(await append(0)).toMatchObject({ did: 'refused', why: "GitHub's API did not answer (503)" })
})

test('a line that was cut on the branch stays, and the next one stands by itself', async () => {
  github.git.push(BRANCH, { 'history.jsonl': JSON.stringify(night(0)).slice(0, 200) })
  await append(1)
  expect(dates()).toEqual([day(1)])
  expect(github.git.show(BRANCH, 'history.jsonl')?.split('\n')[0]).toHaveLength(200)
})
