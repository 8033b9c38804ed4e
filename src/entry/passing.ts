/** Does this machine end with the job, as GitHub's own runners do? What is left in its engine is nobody's then. */
export const isPassing = (env: Readonly<Record<string, string | undefined>>): boolean =>
  env.RUNNER_ENVIRONMENT === 'github-hosted'
