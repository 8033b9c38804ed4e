#!/usr/bin/env node
// A contract runner: reads rollout.json, lets the agent work, judges what it left, and writes result.json.
//   node run_rollout.mjs --input rollout.json --output result.json
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { cases } from './cases.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const { input, output } = parseArgs({ options: { input: { type: 'string' }, output: { type: 'string' } } }).values
const rollout = JSON.parse(readFileSync(input, 'utf8'))
const workspace = mkdtempSync(join(tmpdir(), 'slug-'))
try {
  const prompt = promptOf(rollout)
  writeFileSync(join(workspace, 'instruction.md'), prompt)
  const started = Date.now()
  const agent = work(rollout, prompt)
  const agentSeconds = (Date.now() - started) / 1000
  const { passed, total } = judge()
  const reward = passed / total
  report({
    metrics: {
      reward_mean: reward,
      details: {
        task_id: 'slug',
        tests_passed: passed,
        tests_total: total,
        agent_duration_s: agentSeconds,
        agent_exit_code: agent.status,
        agent_stdout: agent.stdout.slice(-4000),
        agent_stderr: agent.stderr.slice(-4000),
      },
    },
    success: reward > 0,
    error: agent.timedOut ? 'Agent timed out' : null,
  })
} finally {
  rmSync(workspace, { recursive: true, force: true })
}

/** The sections of the template in their order, with the task in its place. */
function promptOf({ prompt_template: template }) {
  const task = readFileSync(join(here, 'instruction.md'), 'utf8')
  const sections = [...(template?.sections ?? [{ pattern: '{task}', order: 0 }])].sort((a, b) => a.order - b.order)
  return sections.map(({ pattern }) => pattern.replaceAll('{task}', () => task)).join('\n\n')
}

/** The oracle knows the answer, nop does nothing, and a command gets the prompt as its standard input. */
function work({ params = {}, limits = {} }, prompt) {
  const idle = { status: 0, stdout: '', stderr: '', timedOut: false }
  if (params.kind === 'nop') return idle
  if (params.kind === 'oracle') {
    copyFileSync(join(here, 'solution.mjs'), join(workspace, 'slug.mjs'))
    return idle
  }
  if (!params.command) throw new Error(`this runner cannot start the agent ${params.agent}: it has no command`)
  const [file, args] = Array.isArray(params.command)
    ? [params.command[0], params.command.slice(1)]
    : ['sh', ['-c', params.command]]
  const { status, stdout, stderr, error } = spawnSync(file, args, {
    cwd: workspace,
    input: prompt,
    encoding: 'utf8',
    timeout: (limits.timeout_s ?? 600) * 1000,
    killSignal: 'SIGKILL',
    env: { ...process.env, BENCHGATE_INSTRUCTION: join(workspace, 'instruction.md') },
  })
  return { status, stdout: stdout ?? '', stderr: stderr ?? '', timedOut: error?.code === 'ETIMEDOUT' }
}

/** Every case runs in a process of its own: what the agent wrote cannot reach the result. */
function judge() {
  const module = join(workspace, 'slug.mjs')
  const passed = existsSync(module) ? cases.filter(([title, expected]) => answer(module, title) === expected).length : 0
  return { passed, total: cases.length }
}

function answer(module, title) {
  const script =
    'const { slug } = await import(process.argv[1]); process.stdout.write(JSON.stringify(slug(process.argv[2])))'
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script, module, title], {
    encoding: 'utf8',
    timeout: 10_000,
    killSignal: 'SIGKILL',
  })
  try {
    return status === 0 ? JSON.parse(stdout) : null
  } catch {
    return null
  }
}

function report(result) {
  writeFileSync(
    output,
    `${JSON.stringify({ trace_correlation_id: rollout.trace_correlation_id, ...result }, null, 2)}\n`,
  )
}
