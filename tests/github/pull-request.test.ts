import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { triggerOf } from '../../src/github/pull-request.ts'

const repository = { id: 1, default_branch: 'trunk' }
const pull = (repo: unknown) => ({
  repository,
  pull_request: { number: 7, base: { ref: 'release' }, head: { sha: 'abc', repo } },
})

test.for([
  ['a pull request', pull({ id: 1 }), { pullRequest: { number: 7, headSha: 'abc', fork: false }, base: 'release' }],
  ['a fork', pull({ id: 2 }), { pullRequest: { number: 7, headSha: 'abc', fork: true }, base: 'release' }],
  ['a fork that is gone', pull(null), { pullRequest: { number: 7, headSha: 'abc', fork: true }, base: 'release' }],
  ['a push', { repository, ref: 'refs/heads/x' }, { pullRequest: null, base: 'trunk' }],
  ['an event of another shape', { pull_request: 'x' }, { pullRequest: null, base: null }],
  ['no JSON', '{', { pullRequest: null, base: null }],
] as const)('%s', async ([, event, trigger]) => {
  const dir = await mkdtemp(join(tmpdir(), 'event-'))
  try {
    const file = join(dir, 'event.json')
    await writeFile(file, typeof event === 'string' ? event : JSON.stringify(event))
    expect(await triggerOf({ GITHUB_EVENT_PATH: file })).toEqual(trigger)
  } finally {
    await rm(dir, { recursive: true })
  }
})

test('without an event nothing is known', async () => {
  expect(await triggerOf({})).toEqual({ pullRequest: null, base: null })
})

test('a schedule has but one branch, and its event may name no repository', async () => {
  const env = { GITHUB_EVENT_NAME: 'schedule', GITHUB_REF_NAME: 'trunk' }
  expect(await triggerOf(env)).toEqual({ pullRequest: null, base: 'trunk' })
})
