import type { Runtime } from '../model/experiment.ts'
import type { HarborTask, NetworkPolicy, Task } from '../model/task.ts'
import type { Check } from '../model/verdict.ts'
import { check } from './check.ts'

/** Tasks whose judge asks for a network that judges in Docker do not have, or cannot be held to: said once, with the tasks. */
export function judgeNetworks({ judge }: Runtime, tasks: readonly Task[]): Check[] {
  if (judge.kind !== 'docker_container') return []
  const harbor = tasks.filter((task) => task.kind === 'harbor')
  const none = judge.network === null || judge.network === 'none'
  const asking = harbor.filter((task) => policies(task, none).some(none ? isOpen : isList))
  if (asking.length === 0) return []
  const named = asking.slice(0, 5).map(({ id }) => id)
  const who = `${named.join(', ')}${asking.length > named.length ? ` and ${asking.length - named.length} more` : ''}`
  return none
    ? [
        check(
          'judge_network',
          false,
          `judges have no network, and one is asked for by ${who}`,
          "Set judge.network to a network of the judge's engine such as `bridge`, or put what the tests need into the image.",
        ),
      ]
    : [
        check(
          'judge_network',
          false,
          `docker cannot let through only the hosts that are named by ${who}`,
          'Set network_mode in [verifier] to `public` or `no-network`.',
        ),
      ]
}

/** what its judges ask for; only in so many words, since an environment is open unless it says otherwise */
const policies = ({ environment, steps }: HarborTask, inWords: boolean): readonly NetworkPolicy[] =>
  steps
    .map(({ verifier }) => verifier.network ?? (inWords ? null : (verifier.environment ?? environment).network))
    .filter((policy) => policy !== null)

const isList = ({ mode, allowedHosts }: NetworkPolicy): boolean => mode === 'allowlist' && allowedHosts.length > 0

const isOpen = (policy: NetworkPolicy): boolean => policy.mode === 'public' || isList(policy)
