import { afterEach, beforeEach, expect, test } from 'vitest'
import { openApi } from '../../src/github/api.ts'
import { findNights, type NightsQuery } from '../../src/github/baseline/nights.ts'
import type { Night } from '../../src/model/night.ts'
import { FINGERPRINT, night } from '../report/nights.ts'
import { type GitHubService, JOB_TOKEN, startGitHubApi } from '../services/github-api.ts'

let github: GitHubService
/** those of main, the newest first */
let main: string[]
beforeEach(async () => {
  github = await startGitHubApi()
  main = Array.from({ length: 8 }, () => github.commits.commit('main')).reverse()
  github.commits.commit('feature', [], main[1])
})
afterEach(() => github.close())

const BRANCH = 'benchgate-history'
const DAYS = 24 * 3600
/** at noon of the tenth day of the nights of `night` */
const NOW = Date.UTC(2026, 0, 11, 12)
const of = (day: number, back: number, rest: Partial<Night> = {}): Night =>
  night(day, {}, { commit: main[back] ?? null, ...rest })
const keep = (...nights: readonly Night[]) =>
  github.git.push(BRANCH, { 'history.jsonl': `${nights.map((one) => JSON.stringify(one)).join('\n')}\n` })

async function search(over: Partial<NightsQuery> = {}, token = JOB_TOKEN) {
  const api = await openApi(token, github.env, { firstPauseSec: 0.01, longestPauseSec: 1, repetitions: 1 })
  if (!api) throw new Error('no API')
  const { found, why } = await findNights(api, {
    branch: BRANCH,
    experiment: 'nightly',
    head: github.commits.resolve('feature') ?? '',
    base: 'main',
    now: NOW,
    maxDistance: 5,
    maxAgeDays: 7,
    wanted: 'all alike',
    ...over,
  })
  return found ? { ...found, nights: found.nights.map(({ date }) => date.slice(-2)) } : why
}

test('nights of ancestors that were run in the same way are one baseline, the newest first', async () => {
  keep(of(5, 5), of(6, 4), of(7, 3), of(8, 2), of(9, 1))
  expect(await search()).toEqual({
    nights: ['10', '09', '08', '07', '06'],
    distance: 0,
    ageSec: 1.5 * DAYS,
  })
})

test('of one commit, where the nearest is asked for', async () => {
  keep(of(6, 2), of(7, 2), of(8, 2, { fingerprint: { ...FINGERPRINT, reward: 'f'.repeat(12) } }), of(9, 4))
  // a later night of an older commit, and one of another way, are not the same benchmark of the same code
  expect(await search({ wanted: 'nearest commit' })).toMatchObject({ nights: ['09'], distance: 1 })
  keep(of(6, 2), of(7, 2), of(9, 4))
  expect(await search({ wanted: 'nearest commit' })).toMatchObject({ nights: ['08', '07'], distance: 1 })
})

test.for([
  ['of a commit after the change left', () => of(9, 0)],
  ['too far back', () => of(9, 7)],
  ['too old', () => of(1, 1)],
  ['of another experiment', () => of(9, 1, { experiment: 'other' })],
  ['with too many tasks for a line', () => of(9, 1, { cells: null })],
  ['an outage', () => of(9, 1, { coverage: 0.4 })],
  ['of no commit that is known', () => of(9, 1, { commit: null })],
] as const)('a night %s is none', async ([, other]) => {
  keep(other())
  expect(await search()).toBe(
    `The history on branch ${BRANCH} has no night of nightly of the last 7 days, of commit ${main[1]?.slice(0, 7)} or of the 5 before it.`,
  )
  keep(of(8, 2), other())
  expect(await search()).toMatchObject({ nights: ['09'] })
})

test('what is no branch is no reason, what cannot be read is one', async () => {
  expect(await search()).toBeNull()
  github.git.push(BRANCH, { 'history.jsonl': '<html>\n{"schema":1}\n' })
  expect(await search()).toMatch(/has no night of nightly/)
  github.tokens.set('ghs_none', { login: 'github-actions[bot]', type: 'Bot', may: [] })
  expect(await search({}, 'ghs_none')).toBe(
    `The history on branch ${BRANCH} could not be read: the token lacks \`contents: read\`.`,
  )
  keep(of(9, 1))
  expect(await search({ head: '0'.repeat(40) })).toMatch(/GitHub knows no merge base of commit 0000000 and branch main/)
})
