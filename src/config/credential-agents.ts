import type { AgentSpec } from '../model/agent.ts'
import { ConfigError } from '../model/error.ts'
import type { Runtime } from '../model/experiment.ts'
import { KINDS } from './experiment-rules.ts'
import { nearest } from './load.ts'
import { type Fault, readYamlFile, sortIssues, toIssue } from './yaml-file.ts'

/**
 * Refuses credentials for agents that are not there: whoever misspells a name has an agent that cannot log in. A runtime may
 * serve several experiments, so that the name of a kind is fine where this one has no such agent.
 */
export async function checkCredentialAgents(
  { file, sandboxBackend }: Pick<Runtime, 'file' | 'sandboxBackend'>,
  agents: readonly Pick<AgentSpec, 'name'>[],
): Promise<void> {
  const names = agents.map(({ name }) => name)
  const known = new Set<string>([...names, ...KINDS])
  const faults = sandboxBackend.credentials.flatMap(({ agents: wanted }, at) =>
    (wanted ?? []).flatMap((name, place): Fault[] => {
      if (known.has(name)) return []
      const near = nearest(name, names)
      return [
        {
          path: ['sandbox_backend', 'credentials', at, 'agents', place],
          message: `the experiment has no agent \`${name}\`; it has ${names.join(', ')}.`,
          remedy: near ? `Did you mean \`${near}\`?` : 'Correct the name, or leave it out.',
        },
      ]
    }),
  )
  if (faults.length === 0 || file === null) return
  const yaml = await readYamlFile(file)
  throw new ConfigError(sortIssues(faults.map((fault) => toIssue(yaml, fault))))
}
