// One rollout of EngineBench: instance `seed` of the cards, an agent in a directory of its own, then the card's own judge.
// Both doors use it: server.mjs over HTTP, run_rollout.mjs by files.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const TASKS = join(dirname(fileURLToPath(import.meta.url)), '../tasks')

export function rollout({ trace_correlation_id, seed, limits, params }) {
  const cards = readdirSync(TASKS).sort()
  const card = cards[seed % cards.length]
  const task = join(TASKS, card)
  const place = mkdtempSync(join(tmpdir(), `${card}-`))
  try {
    const [work, judged] = [join(place, 'work'), join(place, 'judged')]
    cpSync(join(task, 'environment/stubs'), work, { recursive: true })
    mkdirSync(judged)
    const begin = Date.now()
    const agent = runAgent(params, task, work, limits.timeout_s)
    const seconds = (Date.now() - begin) / 1000
    const judge = spawnSync(
      process.execPath,
      [join(task, 'tests/judge.mjs'), join(work, 'card.rs'), join(task, 'tests/cases.txt'), judged],
      { encoding: 'utf8' },
    )
    if (judge.status !== 0) throw new Error(`the judge ended with ${judge.status}: ${judge.stderr}`)
    console.log(`${card}: ${judge.stdout.trim()}`)
    const reward = JSON.parse(readFileSync(join(judged, 'reward.json'), 'utf8'))
    return {
      trace_correlation_id,
      metrics: {
        reward_mean: reward.score,
        details: {
          task_id: card,
          compilation: reward.compile_ok === 1,
          ...reward,
          agent_duration_s: seconds,
          agent_exit_code: agent.status,
        },
      },
      success: reward.score > 0, // no more than that: an outage never comes this far
      error: agent.error?.code === 'ETIMEDOUT' ? `Agent timed out after ${limits.timeout_s} s` : null,
    }
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

/** The experiment's agent; a command stands in for a model that would have to be paid. */
function runAgent({ kind, command }, task, cwd, seconds) {
  if (kind === 'nop') return { status: 0 }
  const argv = kind === 'oracle' ? [join(task, 'solution/solve.sh')] : ['-c', command]
  return spawnSync('sh', argv, { cwd, timeout: seconds * 1000, stdio: ['ignore', 'inherit', 'inherit'] })
}
