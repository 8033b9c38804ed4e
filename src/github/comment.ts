import { isNewer, type Marker, readMarker } from '../report/marker.ts'
import type { GitHubApi } from './api.ts'
import { isForbidden, isMissing, isUncertain, refusalWords } from './api-refusal.ts'
import { type CommentMode, type News, wantsComment } from './comment-mode.ts'
import { isMe, ownLogin } from './own-login.ts'

export type Commented =
  | { readonly did: 'created' | 'updated'; readonly link: string }
  /** by its mode, or because a newer run has commented: nothing to tell anybody */
  | { readonly did: 'nothing' }
  /** it should have; `why` is one sentence for the summary */
  | { readonly did: 'refused'; readonly why: string }

export interface CommentOrder {
  readonly pullRequest: number
  readonly mode: CommentMode
  readonly news: News
  /** markdown whose first line is the marker */
  readonly body: string
}

interface OwnComment {
  readonly id: number
  readonly link: string
  readonly marker: Marker
}

const NO_PERMISSION =
  'The report could not be written to the pull request: the token lacks `pull-requests: write`, as it always does for a fork. This summary holds it.'

/**
 * Keeps one comment on a pull request: the first of this token's own user that carries the same marker is rewritten, unless a
 * newer run wrote it. Never throws for what GitHub does.
 */
export async function postComment(api: GitHubApi, order: CommentOrder): Promise<Commented> {
  const marker = readMarker(order.body)
  if (!marker) throw new TypeError('the first line of a comment must be its marker')
  if (order.mode === 'off') return { did: 'nothing' }
  try {
    return await upsert(api, order, marker)
  } catch (error) {
    return { did: 'refused', why: refusedBecause(error, order.pullRequest) }
  }
}

async function upsert(api: GitHubApi, order: CommentOrder, marker: Marker): Promise<Commented> {
  const own = await ownComments(api, order.pullRequest, marker.key)
  if (!wantsComment(order.mode, order.news, own.length > 0)) return { did: 'nothing' }
  if (own.some((comment) => isNewer(comment.marker, marker))) return { did: 'nothing' }
  const [first] = own
  return first ? update(api, first, order.body) : create(api, order, marker)
}

async function create(api: GitHubApi, { pullRequest, body }: CommentOrder, marker: Marker): Promise<Commented> {
  const { octokit, owner, repo } = api
  const write = () => octokit.rest.issues.createComment({ owner, repo, issue_number: pullRequest, body })
  try {
    return { did: 'created', link: (await write()).data.html_url }
  } catch (error) {
    if (!isUncertain(error)) throw error
    // it may have been written all the same, and a second one would stay for ever
    const [written] = await ownComments(api, pullRequest, marker.key)
    return { did: 'created', link: written ? written.link : (await write()).data.html_url }
  }
}

async function update({ octokit, owner, repo }: GitHubApi, { id }: OwnComment, body: string): Promise<Commented> {
  const { data } = await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body })
  return { did: 'updated', link: data.html_url }
}

/** The comments with this key that the token's own user wrote, the oldest first. */
async function ownComments(api: GitHubApi, pullRequest: number, key: string): Promise<OwnComment[]> {
  const { octokit, owner, repo } = api
  const all = await octokit.paginate(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: pullRequest,
    per_page: 100,
  })
  const marked = all.flatMap(({ id, html_url: link, body, user }) => {
    const marker = readMarker(body ?? '')
    return marker?.key === key ? [{ id, link, marker, user }] : []
  })
  if (marked.length === 0) return []
  const me = await ownLogin(api)
  return marked.filter(({ user }) => user && isMe(user, me)).sort((a, b) => a.id - b.id)
}

function refusedBecause(error: unknown, pullRequest: number): string {
  if (isForbidden(error) && /not accessible/i.test(String(error))) return NO_PERMISSION
  if (isMissing(error))
    return `The report could not be written to pull request ${pullRequest}: GitHub knows none. This summary holds it.`
  return `The report could not be written to the pull request: ${refusalWords(error)}. This summary holds it.`
}
