import { randomUUID } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Built, buildRoot } from '../daytona/build.ts'
import { Place, ROOT } from '../sandbox/place.ts'

/** What a deployment is asked to be. */
export interface Wish {
  readonly name: string
  readonly dockerfile: string
  readonly context_tar_base64: string
  readonly entrypoint: string
  readonly limits: { readonly timeout_s: number }
  readonly env_vars: Readonly<Record<string, string>>
  readonly metadata: Readonly<Record<string, string>>
}

export interface Deployment {
  readonly id: string
  readonly wish: Wish
  status: 'pending' | 'building' | 'ready' | 'failed'
  error: string | null
  built: Built | null
  root: string
  builds: number
}

export interface Limits {
  /** rollouts at once; one more is answered with 429 */
  concurrent: number
  /** builds never end */
  stuck: boolean
  /** this many builds fail, which is nobody's fault */
  failing: number
  /** every build takes at least this long */
  takesMs: number
}

export const LIMITS: Limits = { concurrent: 1000, stuck: false, failing: 0, takesMs: 0 }

/** One account of a hosted Harbor: deployments that are really built, and rollouts that really run in sandboxes of them. */
export class Account {
  readonly limits: Limits = { ...LIMITS }
  readonly deployments = new Map<string, Deployment>()
  /** trace correlation ids of the rollouts that ran, with the deployment */
  readonly ran: { readonly trace: string; readonly deployment: string }[] = []
  /** the most that ran at once */
  most = 0
  #running = 0
  readonly #dir: string
  constructor(dir: string) {
    this.#dir = dir
  }

  find(idOrName: string): Deployment | undefined {
    return this.deployments.get(idOrName) ?? this.list().find(({ wish }) => wish.name === idOrName)
  }

  list(): readonly Deployment[] {
    return [...this.deployments.values()]
  }

  create(wish: Wish): Deployment {
    const id = randomUUID()
    const made: Deployment = { id, wish, status: 'pending', error: null, built: null, root: '', builds: 0 }
    this.deployments.set(id, made)
    void this.build(made)
    return made
  }

  async build(made: Deployment): Promise<void> {
    const { stuck, failing, takesMs } = this.limits
    made.builds += 1
    made.status = 'building'
    made.error = null
    await new Promise((wake) => setTimeout(wake, takesMs))
    if (stuck) return
    if (failing > 0) {
      this.limits.failing -= 1
      made.status = 'failed'
      made.error = 'Failed to push the snapshot'
      return
    }
    const at = join(this.#dir, `${made.id}-${made.builds}`)
    await mkdir(this.#dir, { recursive: true })
    await writeFile(`${at}.tar`, gunzipSync(Buffer.from(made.wish.context_tar_base64, 'base64')))
    made.built = await buildRoot(made.wish.dockerfile, `${at}.tar`, at)
    made.root = at
    made.error = made.built.error
    made.status = made.error === null ? 'ready' : 'failed'
  }

  /** the entrypoint in a fresh sandbox of the deployment; null where there is no room for another */
  async rollout({ id, wish, built, root }: Deployment, request: object): Promise<Buffer | string | null> {
    if (this.#running >= this.limits.concurrent) return null
    this.#running += 1
    this.most = Math.max(this.most, this.#running)
    const place = await Place.make(join(this.#dir, randomUUID()), { diskMb: 0, from: root })
    try {
      const { trace_correlation_id: trace } = request as { trace_correlation_id: string }
      this.ran.push({ trace, deployment: id })
      await writeFile(join(place.root, 'tmp/rollout.json'), JSON.stringify(request))
      const argv = ['timeout', String(wish.limits.timeout_s), 'sh', '-c', wish.entrypoint]
      const ended = await place.run({ argv, account: ROOT, env: { ...built?.env, ...wish.env_vars } })
      const result = await readFile(join(place.root, 'tmp/result.json')).catch(() => null)
      return result ?? `the runner ended with ${ended.code} and wrote no result: ${ended.stderr}`
    } finally {
      this.#running -= 1
      await place.end()
    }
  }
}
