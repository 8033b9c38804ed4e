import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lookForHistory } from '../../src/entry/look-for-history.ts'
import { openApi } from '../../src/github/api.ts'
import { night } from '../report/nights.ts'
import { type GitHubService, JOB_TOKEN, startGitHubApi } from '../services/github-api.ts'

const FAST = { firstPauseSec: 0.01, longestPauseSec: 1, repetitions: 1 }
const PULL = { pullRequest: { number: 7, headSha: 'f'.repeat(40), fork: false }, base: 'main' }
const lines = (count: number) => Array.from({ length: count }, (_, n) => `${JSON.stringify(night(n))}\n`).join('')

let root: string
let github: GitHubService
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'benchgate-history-'))
  github = await startGitHubApi()
})
afterAll(async () => {
  await github.close()
  await rm(root, { recursive: true, force: true })
})

const look = async (over: Partial<Parameters<typeof lookForHistory>[0]> = {}, token = JOB_TOKEN) =>
  lookForHistory({
    inputs: {},
    gate: { leaveOut: 'always_failing' },
    api: await openApi(token, github.env, FAST),
    trigger: PULL,
    cwd: root,
    ...over,
  })

test('a pull request without a branch of nights has none, and is told so', async () => {
  expect(await look()).toEqual({ none: 'there is no branch benchgate-history with nights' })
})

test('a pull request looks at the branch, or at the file that is named', async () => {
  github.git.push('benchgate-history', { 'history.jsonl': lines(3) })
  await writeFile(join(root, 'own.jsonl'), lines(5))
  expect(await look()).toMatchObject({ nights: [{ run_id: 'run-0' }, { run_id: 'run-1' }, { run_id: 'run-2' }] })
  expect(await look({ inputs: { history: 'own.jsonl' }, api: null })).toMatchObject({ nights: { length: 5 } })
  await expect(look({ inputs: { history: 'none.jsonl' } })).rejects.toThrow(/none\.jsonl cannot be read \(ENOENT\)/)
})

test('a night, a push, and an experiment that does not ask look at nothing', async () => {
  expect(await look({ trigger: { pullRequest: null, base: 'main' } })).toBeNull()
  expect(await look({ gate: { leaveOut: 'nothing' } })).toBeNull()
})

test('without a token, or with one that may not read, there are none, and why', async () => {
  expect(await look({ api: null })).toEqual({
    none: 'there is neither a token nor a `history` to look for nights with',
  })
  github.tokens.set('ghs_nothing', { login: 'github-actions[bot]', type: 'Bot', may: [] })
  expect(await look({}, 'ghs_nothing')).toMatchObject({
    none: expect.stringMatching(/^the history on branch benchgate-history could not be read \(.+\)$/),
  })
})
