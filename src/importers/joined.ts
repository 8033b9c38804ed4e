import { BenchgateError } from '../model/error.ts'
import type { Imported } from './imported.ts'

/** The results of several places as one: shards of a job, or a log a model. Throws where they are of two harnesses. */
export function joined(parts: readonly Imported[]): Imported {
  const [first, ...others] = parts
  if (!first) throw new BenchgateError('there are no results', 'Name a directory or a file of results.')
  const foreign = others.find(({ format }) => format !== first.format)
  if (foreign)
    throw new BenchgateError(
      `some results are of ${first.format}, others of ${foreign.format}`,
      'Gate the results of one harness at a time, each with an `artifact-name` of its own.',
    )
  const same = <Key extends 'experimentId' | 'backend' | 'commit' | 'timeoutSec'>(key: Key): Imported[Key] | null =>
    others.every((other) => other[key] === first[key]) ? first[key] : null
  return {
    format: first.format,
    experimentId: same('experimentId') ?? first.experimentId,
    agents: [...new Map(parts.flatMap(({ agents }) => agents.map((agent) => [agent.name, agent]))).values()],
    rollouts: parts.flatMap(({ rollouts }) => rollouts),
    backend: same('backend'),
    commit: same('commit'),
    timeoutSec: same('timeoutSec'),
    partial: parts.some(({ partial }) => partial),
    warnings: [...new Set(parts.flatMap(({ warnings }) => warnings))],
  }
}
