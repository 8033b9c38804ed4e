import { z } from 'zod'
import { type Answer, ask } from '../../ask.ts'
import { noAnswer } from '../../remote/explain.ts'
import { insist } from '../../remote/insist.ts'
import { broken, refused } from './explain.ts'

/** How an account of a hosted Harbor is reached. */
export interface Access {
  readonly apiKey: string
  /** what stands before `/api/harbor` */
  readonly apiUrl: string
  /** how many seconds an answer may take that should come at once */
  readonly patienceSec: number
}

const Status = z.enum(['pending', 'building', 'ready', 'failed'])

/** As the API lists it; what it was given beside these is not asked for. */
const Deployment = z.object({ id: z.string(), name: z.string(), status: Status })
export type Deployment = z.infer<typeof Deployment>
const Listed = z.union([z.object({ deployments: z.array(z.unknown()).nullable() }), z.array(z.unknown())])

const Progress = z.object({
  status: Status,
  error: z.string().nullish(),
  builds: z
    .array(z.object({ status: z.string().nullish(), error_message: z.string().nullish(), logs: z.string().nullish() }))
    .nullish(),
})
export type Progress = z.infer<typeof Progress>

/** deployments on one page of a list */
const PAGE = 100

/** What a deployment is made from. */
export interface DeploymentWish {
  readonly name: string
  readonly dockerfile: string
  readonly context_tar_base64: string
  readonly [more: string]: unknown
}

/** The calls of the API, none of which is made twice by itself but those that only look. */
export class HarborClient {
  readonly access: Access
  constructor(access: Access) {
    this.access = access
  }

  /** by its whole name, which an account has once; null where it is not there */
  async find(name: string): Promise<Deployment | null> {
    for (let offset = 0, last = ''; ; offset += PAGE) {
      const query = new URLSearchParams({ name, limit: String(PAGE), offset: String(offset) })
      const listed = await this.#look(`/deployments?${query}`, Listed)
      const items = Array.isArray(listed) ? listed : (listed.deployments ?? [])
      const found = items.map((item) => Deployment.safeParse(item).data).find((item) => item?.name === name)
      const page = JSON.stringify(items) // one that knows no pages gives all of them each time
      if (found || items.length < PAGE || page === last) return found ?? null
      last = page
    }
  }

  /** how a build goes; the API fails at this now and then where its list does not */
  async progress({ id, name }: Deployment): Promise<Progress | null> {
    return insist(async () => {
      const answer = await this.ask('GET', `/deployments/${encodeURIComponent(id)}/status`, undefined)
      if (answer.status === 404) return null
      return answer.status === 500 ? this.find(name) : this.#read(answer, Progress)
    })
  }

  /** false where the name is taken */
  async create(wish: DeploymentWish, timeoutSec: number, signal: AbortSignal | undefined): Promise<boolean> {
    const answer = await this.ask('POST', '/deployments', wish, timeoutSec, signal)
    if (answer.status === 409) return false
    if (answer.status >= 300) throw refused(answer, 'deployment')
    return true
  }

  async rebuild({ id }: Deployment, wish: DeploymentWish, timeoutSec: number): Promise<void> {
    const { dockerfile, context_tar_base64 } = wish
    const body = { dockerfile, context_tar_base64, context_url: null, force: true }
    const answer = await this.ask('POST', `/deployments/${encodeURIComponent(id)}/build`, body, timeoutSec)
    if (answer.status >= 300) throw refused(answer, 'deployment')
  }

  /** what does not look is asked once; `busy` answers are the caller's */
  async ask(
    method: 'GET' | 'POST',
    path: string,
    body: unknown,
    timeoutSec = this.access.patienceSec,
    signal?: AbortSignal,
  ): Promise<Answer> {
    try {
      return await ask({ ...this.question(path), method, body, timeoutSec, ...(signal && { signal }) })
    } catch (cause) {
      throw broken(cause)
    }
  }

  question(path: string) {
    const { apiUrl, apiKey } = this.access
    return { url: `${apiUrl}/api/harbor${path}`, headers: { authorization: `Bearer ${apiKey}` } }
  }

  async #look<Shape extends z.ZodType>(path: string, shape: Shape): Promise<z.output<Shape>> {
    return insist(async () => this.#read(await this.ask('GET', path, undefined), shape))
  }

  #read<Shape extends z.ZodType>(answer: Answer, shape: Shape): z.output<Shape> {
    if (answer.status < 200 || answer.status >= 300) throw refused(answer, 'deployment')
    const { data, error } = shape.safeParse(fromJson(answer.body.toString('utf8')))
    if (!error) return data
    throw noAnswer('the hosted Harbor', 'sandbox_backend.harbor.api_url')
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
