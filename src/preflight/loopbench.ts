import type { Runtime } from '../model/experiment.ts'
import type { Preflight } from '../model/verdict.ts'

/** What LoopBench looks at and benchgate has no part in: its substrate, and where it sends traces and logs. */
const NOT_OURS = Object.fromEntries(
  [
    'env_runner_buildx_config',
    'judge_buildx_config',
    'observability_logs_backend',
    'observability_metrics_backend',
    'observability_traces_backend',
    'observability_logs_endpoint_configured',
    'observability_metrics_endpoint_configured',
    'observability_traces_endpoint_configured',
    'langsmith_sdk',
    'langsmith_api_key_present',
  ].map((name) => [name, null]),
)

/**
 * What preflight.json holds: LoopBench's shape, `checks` by name with `null` where a check does not apply, under
 * LoopBench's names where it has one; beside them `details` with what was found and the remedy.
 */
export function asLoopBench({ ok, checks, warnings }: Preflight, { sandboxBackend, judge }: Runtime) {
  const byName = Object.fromEntries(checks.map((check) => [check.name, check.ok]))
  const docker = byName.docker ?? null
  const inDocker = sandboxBackend.kind === 'docker'
  const e2b = sandboxBackend.kind === 'e2b_firecracker'
  return {
    ok,
    checks: {
      python: null, // benchgate itself needs none
      sandbox_backend_kind: sandboxBackend.kind,
      ...(e2b ? { e2b_api_key_env: sandboxBackend.e2b?.apiKeyEnv ?? 'E2B_API_KEY', ...NOT_OURS } : {}),
      e2b_python_sdk: e2b ? true : null, // its JavaScript sibling is part of the bundle
      env_runner_requires_docker: inDocker,
      env_runner_docker_host: inDocker ? sandboxBackend.dockerHost : null,
      env_runner_docker_daemon_ready: inDocker ? docker : null,
      judge_requires_docker: inDocker || judge.kind === 'docker_container',
      judge_docker_host: judge.dockerHost,
      ...byName,
    },
    details: checks,
    warnings,
  }
}
