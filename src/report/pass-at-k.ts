import type { ResultRow } from '../model/record.ts'
import { type MeanOverTasks, meanOverTasks, passAtK, passHatK } from '../stats/pass-at-k.ts'
import { byCell } from './cell.ts'
import { code, markup } from './escape.ts'
import { percent, plural } from './words.ts'

/**
 * How often one of the rollouts of a task passes, and how often all do, agent by agent: the mean over its tasks. A task that has lost
 * a rollout is in neither. Empty where each task has one rollout.
 */
export function passAtKParagraph(rows: readonly ResultRow[]): string {
  const agents = [...Map.groupBy(byCell(rows).cells.values(), ({ agent }) => agent)]
  const told = agents.flatMap(([agent, cells]) => {
    const k = cells.reduce((most, cell) => Math.max(most, cell.rows.length), 0)
    const [one, all] = [meanOverTasks(cells, k, passAtK), meanOverTasks(cells, k, passHatK)]
    if (k < 2 || one.value === null || all.value === null) return []
    const who = agents.length > 1 ? `${code(agent, 80)}: in` : 'In'
    const ofTasks = `of tasks at least one of ${k} rollouts passes (pass@${k}), in ${percent(all.value)} all do (pass^${k})`
    return [`${who} ${markup(`${percent(one.value)} ${ofTasks}${leftOut(one, k)}`)}.`]
  })
  return told.join('<br>\n')
}

const leftOut = ({ tasks, leftOut: out }: MeanOverTasks, k: number): string =>
  out === 0
    ? ''
    : `; over ${plural(tasks, 'task')}, without ${out} that ${out === 1 ? 'has' : 'have'} fewer than ${k} scored rollouts`
