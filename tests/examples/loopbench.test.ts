import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { JournalEvent, ResultRow } from '../../src/model/record.ts'
import { readJournal } from '../../src/run/journal.ts'
import { connect, type Engine } from '../../src/sandbox/drivers/docker/engine.ts'
import { API_KEY, type E2bService, startE2b } from '../services/e2b/service.ts'
import { runCli } from '../support/cli.ts'
import { BASE_IMAGE, dockerLeft, engineAnswers } from '../support/docker.ts'
import { e2bDoubleRuns } from '../support/e2b.ts'
import { examplesCopied } from '../support/example.ts'

const here = (await engineAnswers()) && (await e2bDoubleRuns())
const EXPERIMENT = 'configs/experiment.kimi2_5.trial.2tasks_3rollouts.yaml'
const LINKS = 'task_maccman_go__link_management'
const BOT = 'task_jellyfangs_messenger_bot_tutorial__root'
const JUDGE = { repo: 'ghcr.io/loopbench/judge', tag: 'latest' }
const KEY = 'sk-or-one-two-three-four-five'

describe.skipIf(!here)('examples/loopbench', () => {
  let service: E2bService
  let engine: Engine
  beforeAll(async () => {
    service = await startE2b()
    engine = await connect(process.env.DOCKER_HOST ?? null)
    await engine.docker.getImage(BASE_IMAGE).tag(JUDGE) // its registry is not asked here
  })
  afterAll(async () => {
    await engine.docker.getImage(`${JUDGE.repo}:${JUDGE.tag}`).remove()
    await engine.close()
    await service.close()
  })
  const env = (): Record<string, string> => ({
    E2B_API_KEY: API_KEY,
    E2B_API_URL: service.url,
    E2B_SANDBOX_URL: service.url,
    OPEN_ROUTER_API_KEY: KEY,
  })
  const files = async () => join(await examplesCopied(), 'examples/loopbench')

  test("preflight prints LoopBench's JSON", async () => {
    const { code, out } = await runCli(['preflight', EXPERIMENT, '--json'], { cwd: await files(), env: env() })
    const { ok, checks } = JSON.parse(out) as { ok: boolean; checks: Record<string, unknown> }
    expect({ code, ok }).toEqual({ code: 0, ok: true })
    expect(checks).toMatchObject({
      sandbox_backend_kind: 'e2b_firecracker',
      e2b_api_key_env: 'E2B_API_KEY',
      e2b_api_key_present: true,
      e2b_python_sdk: true,
      docker: true,
      git: true,
      python: null,
      judge_requires_docker: true,
      judge_docker_host: null,
      judge_docker_daemon_ready: true,
      judge_buildx_config: null,
      env_runner_requires_docker: false,
      env_runner_docker_host: null,
      env_runner_docker_daemon_ready: null,
      env_runner_buildx_config: null,
      observability_logs_backend: null,
      langsmith_sdk: null,
      'agent_kimi2_5-team_key_present': true,
    })
  })

  test('without its keys is refused before anything is spent, and says which', async () => {
    const { E2B_API_KEY: _, OPEN_ROUTER_API_KEY: __, ...rest } = env()
    const { code, out } = await runCli(['preflight', EXPERIMENT, '--json'], { cwd: await files(), env: rest })
    const { ok, checks, warnings } = JSON.parse(out) as {
      ok: boolean
      checks: Record<string, unknown>
      warnings: string[]
    }
    expect({ code, ok, key: checks.e2b_api_key_present }).toEqual({ code: 3, ok: false, key: false })
    expect(warnings.join('\n')).toContain('OPEN_ROUTER_API_KEY, which OPENROUTER_API_KEY_ENV names, is not set')
  })

  test('runs its agents in E2B, and judges what they left in Docker', { timeout: 120_000 }, async () => {
    const cwd = await files()
    const { code, out, err } = await runCli(['run', EXPERIMENT, '--out', 'out', '--json'], { cwd, env: env() })
    expect({ code, err: code ? err : '' }).toEqual({ code: 0, err: '' })
    const { rows } = JSON.parse(out) as { rows: readonly ResultRow[] }
    expect(rows.map((row) => `${row.task} ${row.agent} ${row.rollout_index}: ${row.outcome}`)).toEqual(
      [1, 2, 3].flatMap((index) => [`${BOT} kimi2_5-team ${index}: failed`, `${LINKS} kimi2_5-team ${index}: passed`]),
    )
    expect(rows.every((row) => row.hidden_infra_error === false)).toBe(true)
    const events: readonly JournalEvent[] = await readJournal(join(cwd, 'out/journal.jsonl'))
    const made = events.flatMap((event) => (event.event === 'sandbox_created' ? [event.backend] : []))
    expect(made.sort()).toEqual([...Array(6).fill('docker'), ...Array(6).fill('e2b_firecracker')])
    expect(service.account.boxes.size).toBe(0)
    const { run_id: run } = JSON.parse(await readFile(join(cwd, 'out/manifest.json'), 'utf8')) as { run_id: string }
    expect(await dockerLeft(`benchgate.run=${run}`)).toEqual([])
    const said = await readFile(join(cwd, `out/rollouts/${LINKS}/kimi2_5-team/1/attempt-1/agent/stdout.log`), 'utf8')
    expect(said).toBe(
      'coder_a asks moonshotai/kimi-k2.5: `sh links.sh add NAME URL` keeps a link and `sh links.sh get NAME` prints it. A name that is added again must have the new link alone.\nchanged links.sh\n',
    )
    expect(await readFile(join(cwd, 'out/journal.jsonl'), 'utf8')).not.toContain(KEY)
  })

  test('its oracle solves both tasks', { timeout: 120_000 }, async () => {
    const cwd = await files()
    const { code, out } = await runCli(['preflight', EXPERIMENT, '--audit'], { cwd, env: env() })
    expect({ code, out: code ? out : '' }).toEqual({ code: 0, out: '' })
  })
})

test('examples/loopbench: both tasks have one role driver', async () => {
  const root = await examplesCopied()
  const driver = (task: string) =>
    readFile(
      join(root, `examples/loopbench/.tmp/abc_out/${task}/environment/app/scripts/openrouter_role_driver.py`),
      'utf8',
    )
  expect(await driver(BOT)).toBe(await driver(LINKS))
})
