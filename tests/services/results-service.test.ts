import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { storeDirectory } from '../../src/github/artifact.ts'
import { type ResultsService, startResultsService } from './results-service.ts'

let service: ResultsService
let dir: string

beforeEach(async () => {
  service = await startResultsService()
  dir = await mkdtemp(join(tmpdir(), 'results-'))
  const env = { ...service.env(), GITHUB_SERVER_URL: 'https://github.com', GITHUB_WORKSPACE: dir, RUNNER_TEMP: dir }
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  vi.spyOn(process.stdout, 'write').mockReturnValue(true) // the clients print workflow commands
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  await service.close()
  await rm(dir, { recursive: true, force: true })
})

test('a directory is stored once; links and refused names stay out; the digest is that of the bytes', async () => {
  await writeFile(join(dir, 'summary.md'), 'hello')
  await writeFile(join(dir, 'a:b'), 'refused')
  await symlink('/etc/hostname', join(dir, 'link'))
  const stored = await storeDirectory('run-1', dir, 7)
  expect(stored.skipped).toEqual(['a:b'])
  expect(stored.digest).toBe(service.artifacts[0]?.hash)
  expect(service.artifacts[0]).toMatchObject({ name: 'run-1', finalized: true, mimeType: 'application/zip' })
  expect(service.artifacts[0]?.expiresAt).not.toBeNull()
  expect(service.content('run-1')?.subarray(0, 2).toString()).toBe('PK')
  expect(service.content('run-1')?.includes('link')).toBe(false)
  await expect(storeDirectory('run-1', dir)).rejects.toThrow(/409/)
})

test('an artifact is listed and downloaded with its digest checked', async () => {
  await writeFile(join(dir, 'results.jsonl'), '{}\n')
  const { id } = await storeDirectory('run-1', dir)
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const client = new DefaultArtifactClient()
  expect((await client.listArtifacts()).artifacts.map(({ name }) => name)).toEqual(['run-1'])
  const path = join(dir, 'back')
  const { digestMismatch } = await client.downloadArtifact(id ?? 0, {
    path,
    expectedHash: service.artifacts[0]?.hash ?? '',
  })
  expect(digestMismatch).toBe(false)
  expect(await readFile(join(path, 'results.jsonl'), 'utf8')).toBe('{}\n')
})

test('a cache entry is saved, found by prefix, and refused to a token that only reads', async () => {
  const file = join(dir, 'layer')
  await writeFile(file, 'x'.repeat(10_000))
  const { saveCache, restoreCache } = await import('@actions/cache')
  expect(await saveCache([file], 'image-v1-abc')).toBeGreaterThan(0)
  expect(await saveCache([file], 'image-v1-abc')).toBe(-1)
  await rm(file)
  expect(await restoreCache([file], 'image-v1-zzz', ['image-v1-'])).toBe('image-v1-abc')
  expect(await readFile(file, 'utf8')).toHaveLength(10_000)
  const reader = service.env({ scopes: [{ Scope: 'refs/heads/main', Permission: 1 }] })
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', reader.ACTIONS_RUNTIME_TOKEN)
  expect(await saveCache([file], 'image-v1-new')).toBe(-1)
  expect(service.caches.map(({ key }) => key)).toEqual(['image-v1-abc'])
})
