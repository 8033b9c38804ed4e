import type { InfraKind } from '../../model/outcome.ts'
import type { ResultRow } from '../../model/record.ts'

/** Harbor's names of what infrastructure did; where it has none, an exception before the agent began says as much. */
const INFRA: Readonly<Partial<Record<InfraKind, string>>> = {
  auth: 'AgentAuthenticationError',
  config: 'ModelNotFoundError',
  rate_limited: 'ApiRateLimitError',
  quota: 'ApiUsageLimitError',
  capacity: 'ApiOverloadedError',
  transport: 'ApiConnectionClosedError',
  sandbox_lost: 'HealthcheckError',
  image_build: 'SandboxBuildFailedError',
}
const UNNAMED = 'RuntimeError'

/** The exception by which Harbor would tell of a rollout; null where it ended with a reward alone. */
export function exceptionOf({ outcome, infra_kind: kind, reason }: ResultRow): string | null {
  switch (outcome) {
    case 'passed':
    case 'failed':
      return null
    case 'agent_error':
      return 'NonZeroAgentExitCodeError'
    case 'agent_timeout':
      return 'AgentTimeoutError'
    case 'infra_error':
      return (kind && INFRA[kind]) ?? UNNAMED
    case 'judge_error':
      return /\bno reward\b|\bleft no\b/.test(reason) ? 'RewardFileNotFoundError' : 'VerifierOutputParseError'
    case 'cancelled':
      return 'CancelledError'
    case 'budget_exhausted':
    case 'not_run':
      return null
    default:
      return outcome satisfies never
  }
}

/** Did anything of it happen? What did not has no trial; the job's lock names it. */
export const hasTrial = ({ outcome }: ResultRow): boolean => outcome !== 'budget_exhausted' && outcome !== 'not_run'
