import type { Task } from '../model/task.ts'

/** where a runner finds its input, and leaves its output, that is told of no other place */
export const ROLLOUT_JSON = '/tmp/rollout.json'
export const RESULT_JSON = '/tmp/result.json'

/**
 * Must absolute paths be the sandbox's own? Harbor's task format names them, a service has none. A runner that is told by `{output}` where
 * its files lie runs in any directory, unless it names the fixed places beside.
 */
export function needsOwnPaths(task: Task): boolean {
  if (task.kind !== 'contract') return task.kind === 'harbor'
  const names = (text: string) => task.command.some((word) => word.includes(text))
  return !names('{output}') || names(ROLLOUT_JSON) || names(RESULT_JSON)
}
