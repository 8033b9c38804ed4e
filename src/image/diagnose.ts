import type { InfraKind } from '../model/outcome.ts'

/** What a build died of, where it was not the Dockerfile. */
export interface Diagnosis {
  readonly kind: InfraKind
  readonly remedy: string
}

interface Known extends Diagnosis {
  readonly sign: RegExp
}

/** the first that matches what the builder said counts */
const KNOWN: readonly Known[] = [
  {
    sign: /no space left on device/i,
    kind: 'disk_full',
    remedy: 'Free space with `docker system prune`, or move the data of the daemon.',
  },
  {
    sign: /could not find bridge|failed to create endpoint \S+ on network|failed to add interface veth/i,
    kind: 'network',
    remedy: "The engine's own network is broken: restart the daemon, such as by `sudo systemctl restart docker`.",
  },
  {
    sign: /temporary failure (?:in name resolution|resolving)|could not resolve host|EAI_AGAIN|ENOTFOUND \S+ \S+:443|network is unreachable|no route to host/i,
    kind: 'network',
    remedy:
      'A step finds no network: see that containers of this engine reach it, give the daemon working `dns` servers, or pass a proxy as the build argument HTTPS_PROXY.',
  },
  {
    sign: /no active sessions|no basic auth credentials|failed to authorize|authorization failed|unauthorized: authentication required/i,
    kind: 'auth',
    remedy: 'The registry of a base asks for a login: `docker login` to it on this machine.',
  },
  {
    sign: /failed to do request: \w+ "http|no such host|TLS handshake timeout/i,
    kind: 'network',
    remedy: 'See that the registry of the base is reachable from the Docker host, or load the image there beforehand.',
  },
  {
    sign: /toomanyrequests|rate limit/i,
    kind: 'rate_limited',
    remedy: 'Log in to the registry with `docker login`, or wait.',
  },
  {
    sign: /certificate signed by unknown authority|unable to get local issuer certificate|self[- ]signed certificate/i,
    kind: 'network',
    remedy: 'A proxy ends TLS here: give the build its certificate, as `docker/Dockerfile` does by the secret `ca`.',
  },
  {
    sign: /failed to get (?:layer|state for index)|(?:snapshot|layer|content digest|blob) \S+:? (?:does not exist|not found)|failed to solve.*(?:cache key|missing (?:ref|descriptor))/i,
    kind: 'image_build',
    remedy: "The builder's own cache is damaged: `docker builder prune -a -f` empties it; then build again.",
  },
  {
    sign: /exit code: 137|signal: killed|cannot allocate memory/i,
    kind: 'image_build',
    remedy: 'A step ran out of memory: give the engine more of it, or let the step do less at once.',
  },
  {
    sign: /permission denied while trying to connect to the docker daemon/i,
    kind: 'config',
    remedy: 'Join the group `docker`, and log in anew.',
  },
  {
    sign: /(?:requires|enable) BuildKit/i,
    kind: 'image_build',
    remedy: 'Turn BuildKit on in the Docker daemon: this Dockerfile needs it.',
  },
  {
    sign: /target stage \S+ could not be found|failed to reach build target/i,
    kind: 'image_build',
    remedy: 'Correct `target` of the image file, or name a stage of the Dockerfile so by `AS`.',
  },
  {
    sign: /failed to compute cache key|COPY failed|ADD failed|file not found in build context|excluded by \.dockerignore/i,
    kind: 'image_build',
    remedy: 'See that the file is in the context, and that no line of .dockerignore leaves it out.',
  },
  {
    sign: /pull access denied|repository does not exist|manifest unknown|not found: manifest|no match for platform|failed to resolve source metadata/i,
    kind: 'image_build',
    remedy: 'Correct the name in FROM, log in to its registry with `docker login`, or load the image into the engine.',
  },
]

/** What is behind an error that a builder told, with its last words; null where the Dockerfile itself must be looked at. */
export function diagnoseBuild(said: string): Diagnosis | null {
  const known = KNOWN.find(({ sign }) => sign.test(said))
  return known ? { kind: known.kind, remedy: known.remedy } : null
}
