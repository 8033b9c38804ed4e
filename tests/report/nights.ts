import type { Night, NightCounts } from '../../src/model/night.ts'

export const FINGERPRINT: Night['fingerprint'] = {
  limits: '0'.repeat(12),
  reward: '1'.repeat(12),
  sandbox_backend: '2'.repeat(12),
  judge: '3'.repeat(12),
  tasks: '4'.repeat(12),
  agents: '5'.repeat(12),
}

/** the nth day of a year */
export const day = (n: number): string => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10)

export interface Shape {
  readonly tasks?: number
  readonly rollouts?: number
  /** passed rollouts of the task; 3 of 3 for the first half, 1 of 3 for the second where absent */
  readonly passes?: (task: number) => number
  /** lost rollouts of the task */
  readonly lost?: (task: number) => number
}

const counts = (planned: number, scored: number, passed: number): NightCounts => ({
  planned,
  scored,
  passed,
  scored_pass_rate: scored ? passed / scored : null,
  interval: scored ? [Math.max(0, passed / scored - 0.1), Math.min(1, passed / scored + 0.1)] : null,
  strict_pass_rate: planned ? passed / planned : null,
  coverage: planned ? scored / planned : null,
  infra_errors: planned > scored ? { sandbox_lost: planned - scored } : {},
  judge_errors: 0,
  cost_usd: scored * 0.05,
  cost_of_pass: passed
    ? { usd: (scored * 0.05) / passed, low: (scored * 0.04) / passed, high: (scored * 0.06) / passed }
    : null,
  median_duration_sec: scored ? 60 : null,
})

/** A night of 20 tasks, three rollouts each, of one agent, with what a test says of it. */
export function night(n: number, shape: Shape = {}, rest: Partial<Night> = {}): Night {
  const { tasks = 20, rollouts = 3, lost = () => 0 } = shape
  const passes = shape.passes ?? ((task: number) => (task < tasks / 2 ? rollouts : 1))
  const cells = Array.from({ length: tasks }, (_, task): [string, string, number, number, number] => {
    const scored = rollouts - lost(task)
    return [`task-${String(task).padStart(2, '0')}`, 'codex', Math.min(scored, passes(task)), scored, lost(task)]
  })
  const sum = (of: (cell: (typeof cells)[number]) => number) => cells.reduce((all, cell) => all + of(cell), 0)
  const [passed, scored] = [sum((cell) => cell[2]), sum((cell) => cell[3])]
  const all = counts(tasks * rollouts, scored, passed)
  const tagged = cells.filter((_, task) => task % 2 === 0)
  const part = (name: string, own: typeof cells) => {
    const ofPart = (at: 2 | 3) => own.reduce((total, cell) => total + cell[at], 0)
    return { name, ...counts(own.length * rollouts, ofPart(3), ofPart(2)) }
  }
  return {
    schema: 1,
    date: day(n),
    experiment: 'nightly',
    fingerprint: FINGERPRINT,
    commit: String(n).padStart(40, 'a'),
    run_id: `run-${n}`,
    run: `https://github.com/octo/bench/actions/runs/${1000 + n}`,
    ...all,
    duration_sec: scored ? 600 + n : null,
    verdict: scored ? 'unarmed' : 'invalid',
    reason: scored ? 'no_baseline' : 'nothing_scored',
    sentence: scored ? 'There is no baseline.' : 'No rollout was scored.',
    max_drop: 0.1,
    agents: [part('codex', cells)],
    tags: [part('even', tagged)],
    cells,
    accepted: null,
    ...rest,
  }
}

/** eight of the ten sure tasks fail */
export const WORSE: Shape = { passes: (task) => (task < 8 ? 0 : task < 10 ? 3 : 1) }
/** nothing came of it */
export const OUTAGE: Shape = { lost: () => 3 }
