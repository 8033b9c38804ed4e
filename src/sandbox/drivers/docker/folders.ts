/** Where an engine's client looks for what its user told it; null is `~/.docker`. */
export interface Folders {
  /** of config.json */
  readonly configDir: string | null
  /** of ca.pem, cert.pem and key.pem */
  readonly certDir: string | null
}

/** As the environment says it to `docker` itself. */
export function foldersOf(env: Readonly<Record<string, string | undefined>>): Folders {
  const configDir = env.DOCKER_CONFIG || null
  return { configDir, certDir: env.DOCKER_CERT_PATH || configDir }
}
