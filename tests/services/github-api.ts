import { createHash, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Commits } from './github/commits.ts'
import { Git } from './github/git.ts'
import { gitRoutes } from './github/git-routes.ts'
import { type Issue, issueRoutes } from './github/issues.ts'

export const REPOSITORY = { id: 1, full_name: 'octo/bench' }
export const FORK = { id: 2, full_name: 'someone/bench' }

export type Permission =
  | 'contents: read'
  | 'contents: write'
  | 'actions: read'
  | 'issues: read'
  | 'issues: write'
  | 'pull-requests: read'
  | 'pull-requests: write'
  | 'statuses: write'

/** Who a token speaks for, and what it may do. */
export interface Identity {
  readonly login: string
  readonly type: 'Bot' | 'User'
  readonly may: readonly Permission[]
}

export interface Comment {
  readonly id: number
  readonly pull: number
  body: string
  readonly user: { readonly login: string; readonly type: 'Bot' | 'User' } | null
}

/** an open pull request, as its newest commit stands */
export interface Pull {
  readonly number: number
  readonly from: typeof REPOSITORY
  readonly branch: string
  readonly commit: string
  readonly state?: 'open' | 'closed'
}

export interface WorkflowRun {
  readonly createdAt?: string
  readonly id: number
  readonly event: string
  readonly branch: string
  readonly commit: string
  readonly from: typeof REPOSITORY | null
}

interface Artifact {
  readonly id: number
  readonly name: string
  readonly run: WorkflowRun
  readonly bytes: Buffer
  readonly statedBytes: number
  readonly digest: string
  readonly createdAt: string
  readonly expired: boolean
}

/** An answer in place of the real one. */
export interface Fault {
  readonly status: number
  readonly message?: string
  readonly headers?: Readonly<Record<string, string>>
  /** the request is carried out all the same */
  readonly done?: boolean
  readonly times?: number
}

/** A request as the service saw it. */
export interface Asked {
  readonly method: string
  /** path and query */
  readonly url: string
  readonly body: Fields
}

type Fields = Readonly<Record<string, unknown>>

export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface Call {
  readonly who: Identity
  readonly found: Readonly<Record<string, string>>
  readonly url: URL
  readonly body: Fields
}

/** The token that the runner gives to a job with every permission that benchgate asks for. */
export const JOB_TOKEN = 'ghs_job'
/** The same for a job that keeps the history of nights. */
export const NIGHTLY_TOKEN = 'ghs_nightly'

/**
 * The REST API of GitHub for one repository, as octokit speaks to it: pages with Link headers, permissions of tokens, artifacts
 * behind a redirect, GraphQL's viewer. A log of the requests tells what was written.
 */
export async function startGitHubApi() {
  const commits = new Commits()
  const git = new Git()
  const issues: Issue[] = []
  const comments: Comment[] = []
  const statuses: Fields[] = []
  const runs: WorkflowRun[] = []
  const pulls: Pull[] = []
  const artifacts: Artifact[] = []
  const asked: Asked[] = []
  const faults: { readonly route: RegExp; readonly fault: Fault; left: number }[] = []
  const tokens = new Map<string, Identity>([
    [
      JOB_TOKEN,
      {
        login: 'github-actions[bot]',
        type: 'Bot',
        may: ['contents: read', 'actions: read', 'pull-requests: read', 'pull-requests: write'],
      },
    ],
    [
      NIGHTLY_TOKEN,
      {
        login: 'github-actions[bot]',
        type: 'Bot',
        may: ['contents: read', 'contents: write', 'actions: read', 'issues: read', 'issues: write'],
      },
    ],
  ])
  const signatures = new Map<string, Artifact>()
  let lastId = 5000
  let url = ''

  const routes: readonly (readonly [route: string, needs: Permission | null, answer: (call: Call) => Answer])[] = [
    ['POST /graphql', null, ({ who }) => ({ status: 200, body: { data: { viewer: { login: who.login } } } })],
    [
      'GET /repos/octo/bench/compare/:basehead',
      'contents: read',
      ({ found }) => {
        const [base, head] = (found.basehead ?? '').split('...').map((name) => commits.resolve(name))
        const sha = base && head ? commits.mergeBase(base, head) : null
        return sha ? { status: 200, body: { merge_base_commit: { sha }, commits: [] } } : MISSING
      },
    ],
    [
      'GET /repos/octo/bench/commits',
      'contents: read',
      ({ url: at }) => {
        const from = commits.resolve(at.searchParams.get('sha') ?? 'main')
        if (!from) return MISSING
        return page(
          at,
          commits.log(from).map(({ sha, parents }) => ({ sha, parents: parents.map((parent) => ({ sha: parent })) })),
        )
      },
    ],
    [
      'GET /repos/octo/bench/pulls',
      'pull-requests: read',
      ({ url: at }) => {
        const ours = pulls.filter(
          ({ from, branch, state = 'open' }) =>
            state === 'open' && `${from.full_name.split('/')[0]}:${branch}` === at.searchParams.get('head'),
        )
        return page(at, ours.map(pullRequest))
      },
    ],
    [
      'GET /repos/octo/bench/pulls/:number',
      'pull-requests: read',
      ({ found }) => {
        const pull = pulls.find(({ number }) => String(number) === found.number)
        return pull ? { status: 200, body: pullRequest(pull) } : MISSING
      },
    ],
    [
      'GET /repos/octo/bench/actions/artifacts',
      'actions: read',
      ({ url: at }) => {
        const name = at.searchParams.get('name')
        return page(
          at,
          artifacts
            .filter((one) => name === null || one.name === name)
            .reverse()
            .map(artifact),
          'artifacts',
        )
      },
    ],
    [
      'GET /repos/octo/bench/actions/runs/:id/artifacts',
      'actions: read',
      ({ found, url: at }) =>
        page(at, artifacts.filter(({ run }) => String(run.id) === found.id).map(artifact), 'artifacts'),
    ],
    [
      'GET /repos/octo/bench/actions/runs/:id',
      'actions: read',
      ({ found }) => {
        const run = runs.find(({ id }) => String(id) === found.id)
        return run ? { status: 200, body: workflowRun(run) } : MISSING
      },
    ],
    [
      'GET /repos/octo/bench/actions/artifacts/:id/zip',
      'actions: read',
      ({ found }) => {
        const stored = artifacts.find(({ id }) => String(id) === found.id)
        if (!stored) return MISSING
        if (stored.expired) return { status: 410, body: { message: 'Artifact has expired' } }
        const signature = randomBytes(16).toString('hex')
        signatures.set(signature, stored)
        return { status: 302, headers: { location: `${url}/storage/${stored.id}?sig=${signature}` } }
      },
    ],
    ...gitRoutes(git),
    ...issueRoutes(issues, page),
    [
      'GET /repos/octo/bench/issues/:number/comments',
      'pull-requests: read',
      ({ found, url: at }) => page(at, comments.filter(({ pull }) => String(pull) === found.number).map(comment)),
    ],
    [
      'POST /repos/octo/bench/issues/:number/comments',
      null, // of an issue it takes another permission than of a pull request
      ({ found, who, body }) => {
        const issue = issues.find(({ number }) => String(number) === found.number)
        if (!who.may.includes(issue ? 'issues: write' : 'pull-requests: write')) return FORBIDDEN
        const text = String(body.body ?? '')
        if (issue) {
          issue.comments.push(text)
          return { status: 201, body: { id: ++lastId, html_url: '' } }
        }
        if (text.length > LONGEST_BODY) return TOO_LONG
        const { login, type } = who
        const written: Comment = { id: ++lastId, pull: Number(found.number), body: text, user: { login, type } }
        comments.push(written)
        return { status: 201, body: comment(written) }
      },
    ],
    [
      'POST /repos/octo/bench/statuses/:sha',
      'statuses: write',
      ({ found, body }) => {
        if (!commits.resolve(found.sha ?? '') || String(body.description ?? '').length > 140) return INVALID
        statuses.push({ sha: found.sha, ...body })
        return { status: 201, body: { id: ++lastId } }
      },
    ],
    [
      'PATCH /repos/octo/bench/issues/comments/:id',
      'pull-requests: write',
      ({ found, body }) => {
        const written = comments.find(({ id }) => String(id) === found.id)
        if (!written) return MISSING
        const text = String(body.body ?? '')
        if (text.length > LONGEST_BODY) return TOO_LONG
        written.body = text
        return { status: 200, body: comment(written) }
      },
    ],
  ]

  const comment = ({ id, pull, body, user }: Comment) => ({
    id,
    body,
    user,
    html_url: `https://github.com/octo/bench/pull/${pull}#issuecomment-${id}`,
  })
  const artifact = ({ id, name, run, statedBytes, digest, createdAt, expired }: Artifact) => ({
    id,
    name,
    size_in_bytes: statedBytes,
    digest,
    expired,
    created_at: createdAt,
    workflow_run: {
      id: run.id,
      repository_id: REPOSITORY.id,
      head_repository_id: run.from?.id ?? 0,
      head_branch: run.branch,
      head_sha: run.commit,
    },
  })
  const pullRequest = ({ number, from, branch, commit, state = 'open' }: Pull) => ({
    number,
    state,
    base: { ref: 'main' },
    head: { ref: branch, sha: commit, repo: from },
  })
  const workflowRun = ({ id, event, branch, commit, from, createdAt }: WorkflowRun) => ({
    id,
    created_at: createdAt ?? new Date().toISOString(),
    event,
    head_branch: branch,
    head_sha: commit,
    html_url: `https://github.com/octo/bench/actions/runs/${id}`,
    repository: REPOSITORY,
    head_repository: from,
  })

  function answer(method: string, at: URL, token: string, body: Fields): Answer {
    const who = tokens.get(token)
    if (!who) return { status: 401, body: { message: 'Bad credentials' } }
    const route = `${method} ${at.pathname}${at.search}`
    const fault = faults.find((one) => one.left > 0 && one.route.test(route))
    if (fault) fault.left--
    if (fault && !fault.fault.done) return faulty(fault.fault)
    for (const [pattern, needs, reply] of routes) {
      const found = matched(pattern, method, at.pathname)
      if (!found) continue
      if (needs && !who.may.includes(needs)) return FORBIDDEN
      const real = reply({ who, found, url: at, body })
      return fault ? faulty(fault.fault) : real
    }
    return MISSING
  }

  const server = createServer(async (request, response) => {
    const at = new URL(request.url ?? '/', url)
    if (at.pathname.startsWith('/storage/')) return download(at, response)
    const body = await bodyOf(request)
    asked.push({ method: request.method ?? '', url: `${at.pathname}${at.search}`, body })
    const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
    const { status, body: reply, headers } = answer(request.method ?? '', at, token, body)
    response
      .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
      .end(reply === undefined ? undefined : JSON.stringify(reply))
  })

  function download(at: URL, response: ServerResponse): void {
    const stored = signatures.get(at.searchParams.get('sig') ?? '')
    if (!stored) return void response.writeHead(403).end()
    response
      .writeHead(200, {
        'content-type': 'application/zip',
        'content-length': stored.bytes.length,
        'content-disposition': `attachment; filename="${stored.name}.zip"`,
      })
      .end(stored.bytes)
  }

  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    url,
    commits,
    git,
    issues,
    comments,
    /** what was said of commits, the oldest first */
    statuses: statuses as readonly Fields[],
    pulls,
    tokens,
    asked: asked as readonly Asked[],
    /** what a job finds in its environment */
    env: { GITHUB_API_URL: url, GITHUB_REPOSITORY: 'octo/bench', GITHUB_SERVER_URL: 'https://github.com' },
    /** the next requests whose `METHOD /path?query` matches are answered like this */
    fail: (route: RegExp, fault: Fault) => void faults.push({ route, fault, left: fault.times ?? 1 }),
    /** somebody writes a comment */
    say(pull: number, user: Comment['user'], body: string): Comment {
      const said: Comment = { id: ++lastId, pull, body, user }
      comments.push(said)
      return said
    },
    run(of: Partial<WorkflowRun> & Pick<WorkflowRun, 'commit'>): WorkflowRun {
      const run: WorkflowRun = { id: ++lastId, event: 'push', branch: 'main', from: REPOSITORY, ...of }
      runs.push(run)
      return run
    },
    store(run: WorkflowRun, name: string, bytes: Buffer, rest: Partial<Artifact> = {}): Artifact {
      const stored: Artifact = {
        id: ++lastId,
        name,
        run,
        bytes,
        statedBytes: bytes.length,
        digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
        createdAt: new Date().toISOString(),
        expired: false,
        ...rest,
      }
      artifacts.push(stored)
      return stored
    },
    /** forgets everything but its address, which clients keep from their import on */
    reset(): void {
      commits.clear()
      git.clear()
      for (const list of [issues, comments, statuses, runs, pulls, artifacts, asked, faults]) list.length = 0
    },
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

export type GitHubService = Awaited<ReturnType<typeof startGitHubApi>>

/** characters that a comment may have */
const LONGEST_BODY = 65_536
const MISSING: Answer = { status: 404, body: { message: 'Not Found' } }
const FORBIDDEN: Answer = { status: 403, body: { message: 'Resource not accessible by integration' } }
const TOO_LONG: Answer = {
  status: 422,
  body: {
    message: 'Validation Failed',
    errors: [{ field: 'body', message: `body is too long (maximum is ${LONGEST_BODY} characters)` }],
  },
}

const INVALID: Answer = { status: 422, body: { message: 'Validation Failed' } }

const faulty = ({ status, message = 'fault', headers = {} }: Fault): Answer => ({ status, body: { message }, headers })

/** One page with its Link header; `under` where the list stands under a key beside its count. */
function page(at: URL, all: readonly unknown[], under?: string): Answer {
  const size = Math.min(100, Number(at.searchParams.get('per_page') ?? 30))
  const number = Number(at.searchParams.get('page') ?? 1)
  const items = all.slice((number - 1) * size, number * size)
  const next = new URL(at)
  next.searchParams.set('page', String(number + 1))
  return {
    status: 200,
    body: under ? { total_count: all.length, [under]: items } : items,
    headers: number * size < all.length ? { link: `<${next}>; rel="next"` } : {},
  }
}

function matched(pattern: string, method: string, path: string): Record<string, string> | null {
  const [wanted, template = ''] = pattern.split(' ')
  const [parts, given] = [template.split('/'), path.split('/')]
  if (wanted !== method || parts.length !== given.length) return null
  const found: Record<string, string> = {}
  for (const [index, part] of parts.entries()) {
    const value = decodeURIComponent(given[index] ?? '')
    if (part.startsWith(':')) found[part.slice(1)] = value
    else if (part !== value) return null
  }
  return found
}

async function bodyOf(request: IncomingMessage): Promise<Fields> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString() || '{}') as Fields
}
