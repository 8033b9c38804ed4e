import type { FoundTasks } from '../found.ts'
import { word } from './word.ts'

/** The experiment of tasks that benchgate runs, which are named from where it lies. */
export function experiment({ tasks, solved }: Pick<FoundTasks, 'tasks' | 'solved'>, name: string): string {
  const oracle = solved
    ? "  - name: oracle # plays the task's own solution: must pass"
    : '  # - name: oracle # once every task has a solution/solve.sh: it must pass'
  return `# yaml-language-server: $schema=https://raw.githubusercontent.com/benchgate/benchgate/v1/schemas/experiment.schema.json
# What is benchmarked: tasks x agents x rollouts. Written by \`benchgate init\`; docs/config.md has every key.
experiment_id: ${word(name)}
tasks:
${tasks.map((task) => `  - ${word(task)}`).join('\n')}
agents:
${oracle}
  - name: nop # does nothing: must not pass
  # change: the agent under test, such as this one, with its key below and in the workflows
  # - name: claude-code
  #   model: claude-sonnet-4-5
  #   env: { ANTHROPIC_API_KEY: "\${ANTHROPIC_API_KEY:-}" }
# allow_env: [ANTHROPIC_API_KEY]
rollouts_per_task: 1 # change: 3 or more, with an agent that does not always do the same
max_parallel_rollouts: 2
limits:
  agent_timeout_sec: 1800
  # cost_usd: 20 # what a run may spend
gate:
  max_drop: 0.1 # a drop of the pass rate that must be ruled out for a pass
runtime_config: runtime.yaml
`
}

/** Where they run. `up` leads from its folder to the root. */
export const runtime = (
  up: string,
): string => `# yaml-language-server: $schema=https://raw.githubusercontent.com/benchgate/benchgate/v1/schemas/runtime.schema.json
# Where rollouts run. Written by \`benchgate init\`; docs/runtimes.md has every backend.
sandbox_backend:
  kind: docker # change: e2b_firecracker or daytona, with the provider's key in the workflows
  defaults: { cpus: 2, memory_mb: 4096 }
${storage(up)}`

export const storage = (up: string): string => `storage: # change: keep these out of git
  workspace_root: ${up}workspaces
  runs_root: ${up}runs
  cache_root: ${up}caches
`
