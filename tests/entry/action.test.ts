import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type ResultsService, startResultsService } from '../services/results-service.ts'
import { runStep, type Step } from '../services/runner.ts'
import { skipped } from '../support/skip.ts'

const action = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const built = existsSync(join(action, 'dist', 'main.js'))
if (!built) skipped('the action as it ships: dist/ is missing; run `npm run build` first')

const TASK = {
  'task.toml': 'version = "1.0"\n[agent]\ntimeout_sec = 120.0\n[verifier]\ntimeout_sec = 30.0\n',
  'instruction.md': 'Write hello into hello.txt.\n',
  'environment/Dockerfile': 'FROM ubuntu:24.04\nWORKDIR /app\n',
  'solution/solve.sh': '#!/bin/sh\necho hello > hello.txt\n',
  'tests/test.sh':
    '#!/bin/sh\nif [ "$(cat hello.txt 2>/dev/null)" = hello ]; then echo 1; else echo 0; fi > /logs/verifier/reward.txt\n',
}

describe.skipIf(!built)('the action as it ships', () => {
  let workspace: string
  let service: ResultsService

  beforeEach(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'workspace-'))
    service = await startResultsService()
    for (const [name, text] of Object.entries(TASK)) await put(`tasks/hello/${name}`, text)
  })
  afterEach(async () => {
    await service.close()
    await rm(workspace, { recursive: true, force: true })
  })

  async function put(name: string, text: string): Promise<void> {
    await mkdir(dirname(join(workspace, name)), { recursive: true })
    await writeFile(join(workspace, name), text, { mode: 0o755 })
  }
  const experiment = (agent: string, rest = '') =>
    put('bench.yaml', `experiment_id: bench\ntasks: [tasks/hello]\nagents:\n  - ${agent}\n${rest}`)
  const run = (step: Partial<Step> = {}) =>
    runStep({ action, workspace, with: { experiment: 'bench.yaml' }, env: service.env(), ...step })

  test('a run leaves a summary, outputs, and two artifacts named for its attempt: a page that opens, and everything', async () => {
    await experiment('{ name: oracle }')
    const { main, post, conclusion } = await run({ runAttempt: 2 })
    expect(main.log).not.toMatch(/##\[error\]/)
    expect(conclusion).toBe('success')
    expect(service.artifacts.map(({ name }) => name)).toEqual(['benchgate-2.html', 'benchgate-2'])
    const [page, all] = service.artifacts
    expect(main.outputs).toMatchObject({
      'scored-pass-rate': '1',
      'strict-pass-rate': '1',
      coverage: '1',
      'infra-errors': '0',
      rollouts: '1',
      'artifact-id': all?.id,
    })
    expect(main.outputs['report-path']).toMatch(/\/summary\.md$/)
    expect(main.summary).toContain('bench')
    expect(main.summary).toContain(`[Look through the run](./4711/artifacts/${page?.id})`)
    expect(main.summary).toContain(`[benchgate-2](./4711/artifacts/${all?.id})`)
    expect(main.log).toContain(String(all?.hash))
    expect(page?.mimeType).toBe('text/html')
    expect(service.content('benchgate-2.html')?.toString()).toMatch(/^<!doctype html>\n.*<\/html>\n$/s)
    expect(post?.exitCode).toBe(0)
  })

  test('where the page cannot be stored by itself, it is in the artifact of the run all the same', async () => {
    await experiment('{ name: oracle }')
    service.fail('CreateArtifact', 403)
    const before = service.artifacts.length
    const { main, conclusion } = await run({ runAttempt: 5 })
    expect(conclusion).toBe('success')
    expect(service.artifacts.slice(before).map(({ name }) => name)).toEqual(['benchgate-5'])
    expect(main.log).toContain('The page benchgate-5.html could not be stored by itself')
    expect(main.summary).not.toContain('Look through the run')
    expect(service.content('benchgate-5')?.includes('report.html')).toBe(true)
  })

  test('a missing experiment is two sentences, and no stack', async () => {
    const { main, conclusion } = await run({ with: {} })
    expect(conclusion).toBe('failure')
    expect(main.annotations.map(({ message }) => message)).toEqual([
      'input `experiment`: it is required, and it is empty; give the path of an experiment file. Correct `with: experiment:` in the calling workflow.',
    ])
    expect(main.log).not.toMatch(/^\s+at /m)
  })

  test('a fault of the experiment is an annotation at its line; a debugged step shows the stack', async () => {
    await experiment('{ name: oracle }', 'rollout_per_task: 2\n')
    const { main } = await run({ env: { ...service.env(), RUNNER_DEBUG: '1' } })
    expect(main.exitCode).toBe(3)
    expect(main.annotations[0]).toMatchObject({ level: 'error', file: 'bench.yaml', line: 5 })
    expect(main.annotations[0]?.message).toContain('rollouts_per_task')
    expect(main.log).toMatch(/##\[debug\]ConfigError.*\n.* at /)
  })

  test('a name that is taken is a warning, and the run is green', async () => {
    await experiment('{ name: oracle }')
    await run()
    const { main, conclusion } = await run()
    expect(conclusion).toBe('success')
    expect(main.annotations.map(({ title }) => title)).toEqual(['preflight: sandbox_isolation', 'benchgate: artifact'])
    expect(main.outputs['artifact-id']).toBe('')
  })

  test('secrets of the job are masked, and what an agent prints is no command', async () => {
    await experiment("{ name: noisy, kind: command, command: 'echo ::error::mine; echo ::set-output name=a::b' }")
    const { main } = await run({ env: { ...service.env(), MODEL_API_KEY: 'sk-very-secret-1' } })
    expect(main.annotations.map(({ message }) => message)).not.toContain('mine')
    expect(main.log).not.toContain('sk-very-secret-1')
  })

  test('a cancelled run reports what it has within the grace, and post reaps', async () => {
    await experiment("{ name: slow, kind: command, command: 'sleep 60' }")
    const { main, post, conclusion } = await run({ cancelAt: /sandbox|started|attempt/i })
    expect(conclusion).toBe('cancelled')
    expect(main.exitCode).toBe(130)
    expect(main.seconds).toBeLessThan(8)
    expect(Object.keys(main.state).filter((name) => name.startsWith('sandbox_')).length).toBeLessThanOrEqual(1)
    expect(main.summary).not.toBeNull()
    expect(main.outputs['scored-pass-rate']).toBe('')
    expect(post?.exitCode).toBe(0)
  })
})
