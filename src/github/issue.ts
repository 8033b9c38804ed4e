import { isNewer, type Marker, readMarker } from '../report/marker.ts'
import type { GitHubApi } from './api.ts'
import { isForbidden, isUncertain, refusalWords } from './api-refusal.ts'
import { isMe, ownLogin } from './own-login.ts'

/** An issue that the token's own user opened, by its marker. */
export interface OwnIssue {
  readonly number: number
  readonly link: string
  readonly open: boolean
  readonly marker: Marker
  readonly body: string
}

/** What an issue should say and be. Its first line is the marker. */
export interface IssueOrder {
  readonly title: string
  readonly body: string
  /** closes it, with this for a last word; absent leaves it open */
  readonly closing?: string
}

export type Told =
  | { readonly did: 'opened' | 'updated' | 'closed'; readonly number: number; readonly link: string }
  | { readonly did: 'nothing' }
  /** it should have; `why` is one sentence for the summary */
  | { readonly did: 'refused'; readonly why: string }

/** The newest issue with this key, open before closed; `why` says what kept us from looking. */
export type FoundIssue = { readonly issue: OwnIssue | null; readonly why: null } | { readonly why: string }

const PAGE = 100
/** the token's user may open issues for other ends, too */
const MOST_PAGES = 10

/** Never throws for what GitHub does. */
export async function findIssue(api: GitHubApi, key: string): Promise<FoundIssue> {
  try {
    return { issue: await newestOf(api, key), why: null }
  } catch (error) {
    return { why: refusedBecause(error) }
  }
}

/**
 * Makes an issue say this: opens one where there is none, rewrites the one that was found, and closes it where it is to be closed. One
 * that a newer run has written is left alone. Never throws for what GitHub does.
 */
export async function tellIssue(api: GitHubApi, found: OwnIssue | null, order: IssueOrder): Promise<Told> {
  const marker = readMarker(order.body)
  if (!marker) throw new TypeError('the first line of an issue must be its marker')
  try {
    if (!found) return await open(api, order, marker)
    if (isNewer(found.marker, marker)) return { did: 'nothing' }
    return await rewrite(api, found, order)
  } catch (error) {
    return { did: 'refused', why: refusedBecause(error) }
  }
}

async function open(api: GitHubApi, { title, body }: IssueOrder, marker: Marker): Promise<Told> {
  const { octokit, owner, repo } = api
  const write = () => octokit.rest.issues.create({ owner, repo, title, body })
  try {
    const { data } = await write()
    return { did: 'opened', number: data.number, link: data.html_url }
  } catch (error) {
    if (!isUncertain(error)) throw error
    // it may have been opened all the same, and a second one would stay for ever
    const written = await newestOf(api, marker.key)
    if (written?.open) return { did: 'opened', number: written.number, link: written.link }
    const { data } = await write()
    return { did: 'opened', number: data.number, link: data.html_url }
  }
}

async function rewrite(
  api: GitHubApi,
  { number, link }: OwnIssue,
  { title, body, closing }: IssueOrder,
): Promise<Told> {
  const { octokit, owner, repo } = api
  const which = { owner, repo, issue_number: number }
  if (closing === undefined) {
    await octokit.rest.issues.update({ ...which, title, body })
    return { did: 'updated', number, link }
  }
  // its last word first: should closing fail, the next night finds it open and tries again
  await octokit.rest.issues.createComment({ ...which, body: closing })
  await octokit.rest.issues.update({ ...which, title, body, state: 'closed', state_reason: 'completed' })
  return { did: 'closed', number, link }
}

async function newestOf(api: GitHubApi, key: string): Promise<OwnIssue | null> {
  const { octokit, owner, repo } = api
  const me = await ownLogin(api)
  const seen: OwnIssue[] = []
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { data } = await octokit.rest.issues.listForRepo({
      owner,
      repo,
      creator: me,
      state: 'all',
      sort: 'created',
      direction: 'desc',
      per_page: PAGE,
      page,
    })
    for (const { number, html_url: link, state, body, user, pull_request } of data) {
      const marker = readMarker(body ?? '')
      if (marker?.key === key && user && isMe(user, me) && !pull_request)
        seen.push({ number, link, open: state === 'open', marker, body: body ?? '' })
    }
    if (data.length < PAGE) break
  }
  return seen.find((issue) => issue.open) ?? seen[0] ?? null
}

function refusedBecause(error: unknown): string {
  if (isForbidden(error)) return 'No issue could be kept about regressions: the token lacks `issues: write`.'
  return `No issue could be kept about regressions: ${refusalWords(error)}.`
}
