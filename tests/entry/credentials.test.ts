import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { connect, type Engine } from '../../src/sandbox/drivers/docker/engine.ts'
import { runCli } from '../support/cli.ts'
import { engineAnswers } from '../support/docker.ts'
import { runIn } from '../support/run-experiment.ts'
import { filesIn, task } from '../support/task-dir.ts'

const docker = await engineAnswers()
const TOKEN = 'sk-ant-oat01-not-a-real-token-0123456789'
const FILE = JSON.stringify({ claudeAiOauth: { accessToken: TOKEN, scopes: ['user'] } })
const TARGET = '/home/agent/.claude/.credentials.json'

/** an image with a user of its own uid, whose home others may not read */
const DOCKERFILE =
  'FROM debian:bookworm-slim\nRUN useradd --uid 999 --create-home agent && chmod 700 /home/agent\nWORKDIR /app\nUSER agent\n'

describe.skipIf(!docker)('credentials', () => {
  const file = async (mode = 0o600) => {
    const path = join(await filesIn({ 'credentials.json': FILE }), 'credentials.json')
    await chmod(path, mode)
    return path
  }
  const run = (given: { file: string; more?: string; command: string; judge: string }) =>
    runIn({
      files: task('login', given.judge, { 'environment/Dockerfile': DOCKERFILE }),
      agents: `  - { name: me, kind: command, command: ${JSON.stringify(given.command)} }\n  - { name: other, kind: command, command: ${JSON.stringify(given.command)} }`,
      backend: 'docker',
      defaults: `credentials: [{ file: ${given.file}, target: ${TARGET}, agents: [me]${given.more ?? ''} }]`,
    })

  test("are the agent's own file, may be refreshed, lie in memory alone, and are gone before the judge", async () => {
    const look = [
      `stat -c '%a %u' ${TARGET}`,
      `cat ${TARGET}; echo`,
      `df --output=fstype ${TARGET} | tail -1`,
      `env | grep -c sk-ant`,
      `[ -e ${TARGET} ] && echo refreshed > ${TARGET}.new && mv ${TARGET}.new ${TARGET} && cat ${TARGET}`,
      `true`,
    ].join('; ')
    const done = await run({
      file: await file(),
      command: look,
      judge: `ls -la /home/agent/.claude; [ -e ${TARGET} ] && echo 0 > /logs/verifier/reward.txt || echo 1 > /logs/verifier/reward.txt`,
    })
    expect(done.outcomes).toEqual({ 'login/me': 'passed', 'login/other': 'passed' })
    expect(await done.log('login/me', 'agent/stdout.log')).toBe(
      `600 999\n{"claudeAiOauth":{"accessToken":"***","scopes":["user"]}}\ntmpfs\n0\nrefreshed\n`,
    )
    expect(await done.log('login/other', 'agent/stdout.log')).toBe('\n0\n')
  })

  test('that cannot be placed are told before anything runs', async () => {
    const places = {
      missing: join(await filesIn({}), 'nowhere.json'),
      directory: await filesIn({}),
      empty: join(await filesIn({ empty: '' }), 'empty'),
    }
    const said = {
      missing: `credentials not found: ${places.missing} is missing. Log in with the agent's own program`,
      directory: `${places.directory} is a directory: Docker makes one where it is told to mount a file that is missing. Remove it`,
      empty: `${places.empty} is empty. Log in anew.`,
    }
    for (const [name, path] of Object.entries(places)) {
      const { lines, outcomes } = await run({ file: path, command: 'true', judge: 'true' })
      expect(lines.join('\n')).toContain(`preflight failed: credentials: ${said[name as keyof typeof said]}`)
      expect(outcomes).toEqual({ 'login/me': 'not_run', 'login/other': 'not_run' })
    }
  })

  test('that others can read, or that are optional and missing, are a warning', async () => {
    const judge = 'echo 1 > /logs/verifier/reward.txt'
    const open = await file(0o644)
    const loose = await run({ file: open, command: `cat ${TARGET}`, judge })
    expect(loose.lines.join('\n')).toContain(
      `preflight: credentials: ${open} can be read by other accounts of this machine. Run \`chmod 600 ${open}\`.`,
    )
    expect(loose.outcomes['login/me']).toBe('passed')
    const without = await run({ file: '/nowhere/at/all', more: ', optional: true', command: 'true', judge })
    expect(without.lines.join('\n')).toContain(
      'preflight: credentials: credentials not found: /nowhere/at/all is missing.',
    )
    expect(without.outcomes['login/me']).toBe('passed')
  })
})

describe.skipIf(!docker)('volumes for what package managers download', () => {
  let engine: Engine
  let before: readonly string[]
  const NAMES = ['benchgate-cache-npm', 'benchgate-cache-pip']
  const there = async () =>
    (await engine.docker.listVolumes()).Volumes.map(({ Name }) => Name).filter((name) => NAMES.includes(name))
  beforeAll(async () => {
    engine = await connect(process.env.DOCKER_HOST ?? null)
    before = await there()
  })
  afterAll(() => engine.close())

  test('are made, shared by the sandboxes of a run, written to by any user, and removed by `reap`', async () => {
    expect(before).toEqual([])
    const { outcomes, root, log } = await runIn({
      files: task('fetch', 'echo 1 > /logs/verifier/reward.txt', { 'environment/Dockerfile': DOCKERFILE }),
      agents:
        '  - { name: me, kind: command, command: "echo $npm_config_cache $PIP_CACHE_DIR; touch $npm_config_cache/one; ls $npm_config_cache" }',
      backend: 'docker',
      defaults: 'cache_volumes: [npm, pip]',
      more: 'rollouts_per_task: 2\nmax_parallel_rollouts: 1\n',
    })
    expect(outcomes).toEqual({ 'fetch/me': 'passed' })
    expect(await log('fetch/me', 'agent/stdout.log')).toBe('/var/cache/benchgate/npm /var/cache/benchgate/pip\none\n')
    expect((await there()).sort()).toEqual(NAMES)
    const volume = await engine.docker.getVolume('benchgate-cache-npm').inspect()
    expect(volume.Labels).toEqual({ benchgate: '1', 'benchgate.cache': 'npm' })
    const { removeVolumes } = await import('../../src/sandbox/drivers/docker/volumes.ts')
    onTestFinished(async () => void (await removeVolumes(engine)))
    // no `reap` of everything here: other tests have sandboxes on this engine
    expect([...(await removeVolumes(engine))].sort()).toEqual(NAMES)
    expect(await there()).toEqual([])
    expect(root).not.toBe('')
  })
})

describe.skipIf(!docker)('the health check of an image', () => {
  const judge = 'echo 1 > /logs/verifier/reward.txt'
  const image = (...lines: string[]) => ['FROM debian:bookworm-slim', 'WORKDIR /app', ...lines, ''].join('\n')

  test('is awaited before the agent begins', async () => {
    const { outcomes, log } = await runIn({
      files: task('slow', judge, {
        'environment/Dockerfile': image(
          'HEALTHCHECK --interval=1s --retries=20 CMD ["sh", "-c", "echo x >>/tmp/looks; [ $(wc -l </tmp/looks) -ge 3 ]"]',
        ),
      }),
      agents: '  - { name: me, kind: command, command: "wc -l </tmp/looks" }',
      backend: 'docker',
    })
    expect(outcomes).toEqual({ 'slow/me': 'passed' })
    expect(await log('slow/me', 'agent/stdout.log')).toBe('3\n')
  })

  test('that fails keeps the rollout from the score', async () => {
    const { outcomes, rows } = await runIn({
      files: task('sick', judge, {
        'environment/Dockerfile': image('HEALTHCHECK --interval=1s --retries=2 CMD echo not yet; exit 1'),
      }),
      agents: '  - { name: nop }',
      backend: 'docker',
      more: 'retry: { sandbox_lost: 0 }\n',
    })
    expect(outcomes).toEqual({ 'sick/nop': 'infra_error/sandbox_lost' })
    expect(rows[0]?.reason).toContain('the health check failed 2 times: echo not yet; exit 1')
  })
})

test('for an agent that is not there are refused, with the line and the nearest name', async () => {
  const cwd = await filesIn({
    'bench.yaml':
      'experiment_id: test\ntasks: [tasks/*]\nagents: [{ name: nop }, { name: claude-fast, kind: nop }]\nruntime_config: runtime.yaml\n',
    'runtime.yaml': `sandbox_backend:
  kind: docker
  credentials:
    - { file: a, target: /home/agent/.claude/a, agents: [claude-fast, codex] }
    - file: b
      target: /home/agent/.claude/b
      agents:
        - cluade-fast
        - somebody-else
`,
    ...task('any', 'true'),
  })
  const { code, err } = await runCli(['plan', 'bench.yaml'], { cwd })
  expect({ code, err: err.replaceAll(`${cwd}/`, '') }).toEqual({
    code: 3,
    err: `runtime.yaml:8:11: sandbox_backend.credentials[1].agents[0]: the experiment has no agent \`cluade-fast\`; it has nop, claude-fast. Did you mean \`claude-fast\`?
runtime.yaml:9:11: sandbox_backend.credentials[1].agents[1]: the experiment has no agent \`somebody-else\`; it has nop, claude-fast. Correct the name, or leave it out.
Correct the places named above.
`,
  })
})

test('a target that would hide what the image has is refused with its line', async () => {
  const cwd = await filesIn({
    'bench.yaml': 'experiment_id: test\ntasks: [tasks/*]\nagents: [{ name: nop }]\nruntime_config: runtime.yaml\n',
    'runtime.yaml': 'sandbox_backend:\n  kind: docker\n  credentials:\n    - { file: a, target: /root/.netrc }\n',
    ...task('any', 'true'),
  })
  const { code, err } = await runCli(['plan', 'bench.yaml'], { cwd })
  expect(code).toBe(3)
  expect(err).toContain(`${cwd}/runtime.yaml:4:`)
  expect(err).toContain('a folder of its own such as /home/agent/.claude')
})
