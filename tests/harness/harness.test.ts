import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { connect } from '../../src/sandbox/drivers/docker/engine.ts'
import { startCli } from '../support/cli.ts'
import { dockerLeft } from '../support/docker.ts'
import { harnessIn, SCYLLA } from '../support/harness.ts'
import { backendsHere } from '../support/run-experiment.ts'
import { filesIn } from '../support/task-dir.ts'

const backends = await backendsHere()
const docker = backends.includes('docker')
const image = (backend: string) => (backend === 'docker' ? 'image: debian:bookworm-slim' : '')
const bench = (text: string) => ({ 'bench.sh': `${SCYLLA}${text}\n` })
const SCYLLA_RUN = 'command: sh bench.sh, results: results, format: scylla'
const PLAN = 'plan: { tasks: [test-001], agents: [T0-00] }'

describe.each(backends)('a harness on %s', (backend) => {
  const run = (text: string, more: Partial<Parameters<typeof harnessIn>[0]> = {}) =>
    harnessIn({ files: bench(text), harness: SCYLLA_RUN, backend, defaults: image(backend), ...more })

  test('is one command in one sandbox, and its results are a run', async () => {
    const done = await run("pwd; run T0 00 1 passed; run T0 00 2 failed; run T1 01 1 passed; states completed ''")
    expect(done.outcomes).toEqual({
      'test-001/T0-00/1': 'passed',
      'test-001/T0-00/2': 'failed',
      'test-001/T1-01/1': 'passed',
    })
    expect(done.verdict.sentence).toContain('2 of 3 rollouts passed')
    expect(done.rows[0]).toMatchObject({ cost_usd: 0.11, reward: 0.84, reason: 'score 0.84, grade A', duration_sec: 2 })
    expect(await done.file('harness/stdout.log')).toBe('/workspace\n')
    expect(JSON.parse(await done.file('plan.json')).rollouts).toHaveLength(3)
    expect(JSON.parse(await done.file('manifest.json'))).toMatchObject({
      tasks: { 'test-001': expect.stringMatching(/^sha256:/) },
      config: { harness: { command: 'sh bench.sh', format: 'scylla' }, agents: [{ name: 'T0-00' }, { name: 'T1-01' }] },
    })
    expect(done.exitCode).toBe(0)
  })

  test('that ends badly keeps its results, and what it never came to is no failure', async () => {
    const done = await run("run T0 00 1 passed; echo 'no such model' >&2; exit 3", {
      harness: `${SCYLLA_RUN}, ${PLAN}`,
      more: 'rollouts_per_task: 3\n',
    })
    expect(done.outcomes).toEqual({
      'test-001/T0-00/1': 'passed',
      'test-001/T0-00/2': 'not_run',
      'test-001/T0-00/3': 'not_run',
    })
    expect(done.rows[1]?.reason).toBe(
      'the harness ended with exit code 3: no such model, and left no result of this rollout',
    )
    expect(done.summary).toContain('the harness ended with exit code 3: no such model')
    expect(done.exitCode).toBe(3)
  })

  test('that leaves nothing is an outage, and says what it said', async () => {
    const none = await run('', { files: { 'bench.sh': 'echo nothing to do; exit 2\n' } })
    expect(none.outcomes).toEqual({ 'test/harness/1': 'infra_error/config' })
    expect(none.rows[0]?.reason).toBe('the harness ended with exit code 2: nothing to do and left no results')
    expect(none.rows[0]?.hidden_infra_error).toBe(true)
    const other = await run('', { files: { 'bench.sh': 'mkdir results; echo hello >results/readme\n' } })
    expect(other.outcomes).toEqual({ 'test/harness/1': 'infra_error/config' })
    expect(other.summary).toContain('holds no results that are known here')
  })

  test('out of time is ended, and keeps what it has', async () => {
    const done = await run('run T0 00 1 passed; states running \'"T0":{"00":{"2":"agent_complete"}}\'; sleep 60', {
      harness: `${SCYLLA_RUN}, ${PLAN}, timeout_sec: 3`,
      more: 'rollouts_per_task: 3\n',
    })
    expect(done.outcomes).toEqual({
      'test-001/T0-00/1': 'passed',
      'test-001/T0-00/2': 'cancelled',
      'test-001/T0-00/3': 'budget_exhausted',
    })
    expect(done.events.at(-1)).toMatchObject({ reason: 'stopped', kind: 'budget', why: "the harness's time is over" })
  })

  test('that has spent its budget is ended at the next look', async () => {
    const done = await run("run T0 00 1 passed; states running ''; sleep 60; run T0 00 2 passed", {
      harness: `${SCYLLA_RUN}, ${PLAN}`,
      more: 'rollouts_per_task: 2\nlimits: { cost_usd: 0.1 }\n',
    })
    expect(done.outcomes).toEqual({ 'test-001/T0-00/1': 'passed', 'test-001/T0-00/2': 'budget_exhausted' })
    expect(done.rows[1]?.reason).toContain("the run's budget is spent: $0.11 of $0.10")
  })

  test('that is cancelled keeps what it has', async () => {
    const stop = new AbortController()
    const done = await run("run T0 00 1 passed; states running ''; sleep 60", {
      harness: `${SCYLLA_RUN}, ${PLAN}`,
      more: 'rollouts_per_task: 2\n',
      signal: stop.signal,
      onLine: (line) => {
        if (line.startsWith('ended')) stop.abort()
      },
    })
    expect(done.outcomes).toEqual({ 'test-001/T0-00/1': 'passed', 'test-001/T0-00/2': 'not_run' })
    expect(done.exitCode).toBe(130)
  })

  test('goes on where it was: what is scored stays, its own results lie there again', async () => {
    const text = `ls results/*/completed/T0/00 2>/dev/null || true; run T0 00 1 passed
if [ -e again ]; then run T0 00 2 passed; states completed ''; else states running '"T0":{"00":{"2":"agent_complete"}}'; exit 1; fi`
    const first = await run(text, { harness: `${SCYLLA_RUN}, ${PLAN}`, more: 'rollouts_per_task: 2\n' })
    expect(first.outcomes).toEqual({ 'test-001/T0-00/1': 'passed', 'test-001/T0-00/2': 'cancelled' })
    const { writeFile } = await import('node:fs/promises')
    await writeFile(join(first.root, 'again'), '')
    const second = await run(text, { again: first })
    expect(second.outcomes).toEqual({ 'test-001/T0-00/1': 'passed', 'test-001/T0-00/2': 'passed' })
    expect(await second.file('harness/stdout.log')).toBe('run_01\n')
    expect(second.rows.map(({ attempts }) => attempts)).toEqual([1, 1])
    expect(second.events.filter(({ event }) => event === 'attempt_ended')).toHaveLength(3)
  })

  test('may leave one file, in any known format', async () => {
    const xml = '<testsuite name=a><testcase name="one"/></testsuite>'.replace('=a', '="a"')
    const done = await run('', {
      files: { 'bench.sh': `mkdir -p out; echo '${xml}' >out/junit.xml\n` },
      harness: 'command: [sh, bench.sh], results: out/junit.xml',
    })
    expect(Object.values(done.outcomes)).toEqual(['passed'])
    expect(await readdir(join(done.dir, 'harness/results'))).toEqual(['junit.xml'])
  })

  test('gets the keys that the file allows, and no other; none is printed', async () => {
    const done = await run('', {
      files: {
        'bench.sh':
          'echo "$ANTHROPIC_API_KEY|$OPENAI_API_KEY"; mkdir results; echo "$ANTHROPIC_API_KEY" >results/log\n',
      },
      harness: 'command: sh bench.sh, results: results, env: { ANTHROPIC_API_KEY: "${ANTHROPIC_API_KEY}" }',
      more: 'allow_env: [ANTHROPIC_API_KEY]\n',
      env: { ANTHROPIC_API_KEY: 'sk-ant-one-two-three-four', OPENAI_API_KEY: 'sk-other-five-six-seven' },
    })
    expect(await done.file('harness/stdout.log')).toBe('***|\n')
    expect(await done.file('harness/results/results/log')).toBe('***\n')
    expect(await done.file('manifest.json')).not.toContain('sk-ant')
  })

  test('works in a copy: nothing of it reaches the project, nor what benchgate keeps there', async () => {
    const done = await run('', {
      files: {
        'bench.sh': 'ls -A; rm -f data; mkdir results; cat results/* || echo fresh\n',
        data: 'x',
        'results/old': 'stale',
        'big/file': 'y',
      },
      harness: 'command: sh bench.sh, results: results, exclude: [big]',
    })
    expect((await done.file('harness/stdout.log')).trim().split('\n')).toEqual([
      'bench.sh',
      'data',
      'experiment.yaml',
      'runtime.yaml',
      'fresh',
    ])
    expect(await readFile(join(done.root, 'data'), 'utf8')).toBe('x')
    expect(await readFile(join(done.root, 'results/old'), 'utf8')).toBe('stale')
  })
})

describe.skipIf(!docker)('the container of a harness', () => {
  const run = (text: string, more: Partial<Parameters<typeof harnessIn>[0]> = {}) =>
    harnessIn({
      files: bench(text),
      harness: `${SCYLLA_RUN}, ${PLAN}`,
      backend: 'docker',
      defaults: image('docker'),
      more: 'rollouts_per_task: 3\n',
      ...more,
    })
  const HALF = `run T0 00 1 passed; states running '"T0":{"00":{"2":"agent_complete"}}'`

  test('that is killed in the middle loses nobody his score', async () => {
    const engine = await connect(process.env.DOCKER_HOST ?? null)
    onTestFinished(() => engine.close())
    const made: string[] = []
    const done = await run(`${HALF}; sleep 60`, {
      onSandbox: ({ id }) => made.push(id),
      onLine: (line) => {
        if (line.startsWith('ended') && line.includes('passed')) engine.docker.getContainer(made[0] ?? '').kill()
      },
    })
    expect(done.outcomes).toEqual({
      'test-001/T0-00/1': 'passed',
      'test-001/T0-00/2': 'infra_error/sandbox_lost',
      'test-001/T0-00/3': 'not_run',
    })
    expect(done.verdict).toMatchObject({ verdict: 'invalid', reason: 'systemic_outage' })
    expect(done.exitCode).toBe(3)
    expect(await dockerLeft(`benchgate.run=${done.report.runId}`)).toEqual([])
  })

  test('that is out of memory is an outage, with what it had written a moment before', async () => {
    const done = await run(`${HALF}; tail /dev/zero`, { defaults: `${image('docker')}, defaults: { memory_mb: 64 }` })
    expect(done.outcomes).toEqual({
      'test-001/T0-00/1': 'passed',
      'test-001/T0-00/2': 'infra_error/oom',
      'test-001/T0-00/3': 'not_run',
    })
    expect(done.verdict.reason).toBe('systemic_outage')
  })

  test('runs as the image says, with credentials of its own, and its results belong to whoever began it', async () => {
    const FILE = '{"accessToken":"sk-ant-oat01-not-a-real-token-0123456789"}'
    const secret = join(await filesIn({ 'credentials.json': FILE }), 'credentials.json')
    const { chmod } = await import('node:fs/promises')
    await chmod(secret, 0o600)
    const target = '/home/agent/.claude/.credentials.json'
    const look = `id -u; stat -c '%a %u' . bench.sh ${target}; df --output=fstype ${target} | tail -1; umask 077; run T0 00 1 passed; stat -c '%a %u' results`
    const done = await run(look, {
      files: {
        ...bench(look),
        'image/Dockerfile':
          'FROM debian:bookworm-slim\nRUN useradd --uid 999 --create-home agent && chmod 700 /home/agent\nUSER agent\n',
        'image.yaml': 'name: benchgate-test/harness\ncontext: image\n',
      },
      harness: `${SCYLLA_RUN}, exclude: [image]`,
      defaults: `image_config: image.yaml, credentials: [{ file: ${secret}, target: ${target}, agents: [claude-code] }]`,
      more: '',
    })
    expect((await done.file('harness/stdout.log')).trim().split('\n')).toEqual([
      '999',
      '700 999',
      '644 999',
      '600 999',
      'tmpfs',
      '755 999',
    ])
    expect(done.outcomes).toEqual({ 'test-001/T0-00/1': 'passed' })
    expect(done.summary).toContain('image-cache:')
    const { uid, gid, mode } = await lstat(join(done.dir, 'harness/results/results'))
    expect([uid, gid, mode & 0o002]).toEqual([process.getuid?.(), process.getgid?.(), 0])
    expect(JSON.stringify(await done.file('journal.jsonl'))).not.toContain('sk-ant')
  })

  test('is seen to at the next start where benchgate was killed, and its results are gone on with', async () => {
    const cwd = await filesIn({
      ...bench(`run T0 00 1 passed; if ls results/*/completed/T0/00/run_02; then run T0 00 3 passed; states completed ''; exit; fi
run T0 00 2 failed; states running ''; sleep 60`),
      'experiment.yaml': `experiment_id: test\nharness: { ${SCYLLA_RUN}, ${PLAN} }\nruntime_config: runtime.yaml\nrollouts_per_task: 3\n`,
      'runtime.yaml': 'sandbox_backend: { kind: docker, image: debian:bookworm-slim }\n',
    })
    const first = startCli(['run', 'experiment.yaml', '--out', 'out'], { cwd })
    await first.says(/ended .*T0-00\/2: failed/)
    first.child.kill('SIGKILL')
    await first.ended
    const left = JSON.parse(await readFile(join(cwd, 'out/manifest.json'), 'utf8')) as { run_id: string }
    expect(await dockerLeft(`benchgate.run=${left.run_id}`)).toHaveLength(1)
    const { code, out } = await startCli(['run', 'experiment.yaml', '--resume', 'out'], { cwd }).ended
    expect({ code, table: out.includes('2 of 3') }).toEqual({ code: 0, table: true })
    expect(await dockerLeft(`benchgate.run=${left.run_id}`)).toEqual([])
  })
})

test('what a harness cannot be asked for is said before anything runs', async () => {
  const cwd = await filesIn({
    'experiment.yaml': `experiment_id: test\nharness: { ${SCYLLA_RUN} }\n`,
    'wrong.yaml':
      'experiment_id: test\ntasks: [a]\nagents: [{ name: nop }]\ngate: { design: sequential }\nharness:\n  command: x\n  results: ../up\n  format: scyla\n  workdir: work\n',
    'nowhere.yaml': `experiment_id: test\nharness: { ${SCYLLA_RUN}, project: nowhere }\n`,
  })
  const said = async (...args: string[]) => {
    const { code, out, err } = await startCli(args, { cwd }).ended
    return `${code} ${out}${err}`.replaceAll(`${cwd}/`, '')
  }
  expect(await said('plan', 'wrong.yaml')).toMatchInlineSnapshot(`
    "3 wrong.yaml:2:1: tasks: \`tasks\` stands beside \`harness\`, which has tasks of its own. Remove it, or name in \`harness.plan\` what the harness is going to run.
    wrong.yaml:3:1: agents: \`agents\` stands beside \`harness\`, which has agents of its own. Remove it, or name in \`harness.plan\` what the harness is going to run.
    wrong.yaml:4:17: gate.design: a harness runs as a whole, and a sequential design round by round; allowed is fixed. Remove it.
    wrong.yaml:7:12: harness.results: found "../up"; allowed is a folder or a file in the project, or an absolute path in the sandbox. Correct the value.
    wrong.yaml:8:11: harness.format: found "scyla"; allowed is one of auto, harbor, inspect, loopbench, scylla, synth, terminal-bench, junit, swe-bench. Did you mean \`scylla\`?
    wrong.yaml:9:12: harness.workdir: found "work"; allowed is an absolute path. Correct the value.
    Correct the places named above.
    "
  `)
  expect(await said('run', 'experiment.yaml', '--shard', '1/2')).toMatchInlineSnapshot(`
    "3 a harness runs as a whole, and cannot be dealt to shards
    Leave that out, or make several experiments.
    "
  `)
  expect(await said('run', 'experiment.yaml', '--audit')).toMatchInlineSnapshot(`
    "3 a harness runs as a whole, and cannot be audited task by task
    Leave that out, or make several experiments.
    "
  `)
  expect(await said('plan', 'experiment.yaml')).toMatchInlineSnapshot(`
    "0 one harness, whose results tell what it ran: name that in \`harness.plan\` to have it planned
    "
  `)
  expect(await said('preflight', 'nowhere.yaml')).toContain('there is no nowhere')
})
