import { setTimeout as sleep } from 'node:timers/promises'
import type { GitHubApi } from './api.ts'
import { isForbidden, isRefusal, isUncertain, refusalWords } from './api-refusal.ts'

/** What is to lie on the branch, made from what lies there now; made anew when somebody else was faster. */
export type Change = (history: string) => Readonly<Record<string, string>>

export type Written =
  | { readonly did: 'written'; readonly history: string; readonly commit: string; readonly tries: number }
  /** `why` is one clause for people; `history` is what could be read all the same */
  | { readonly did: 'refused'; readonly history: string; readonly why: string }

export interface BranchOrder {
  readonly branch: string
  readonly message: string
  readonly change: Change
  /** before the first repetition; doubled each time */
  readonly firstPauseSec?: number
}

export const HISTORY_FILE = 'history.jsonl'

/** a night's jobs are few: who loses so often meets something else */
const MOST_TRIES = 8
const FIRST_PAUSE_SEC = 0.5

/** The newest commit of the branch, and the history that it has. */
interface Head {
  /** null: there is no such branch */
  readonly commit: string | null
  readonly tree: string | null
  readonly history: string
}

/**
 * Appends to the history on a branch of its own, which begins without a parent. A commit is put on the head that was read, and the branch
 * moved to it without force: where another job was faster, its lines are read and the change is made again on top of them. Never
 * throws for what GitHub does.
 */
export async function appendToBranch(api: GitHubApi, order: BranchOrder): Promise<Written> {
  const { change, firstPauseSec = FIRST_PAUSE_SEC } = order
  let history = ''
  let why = ''
  for (let turn = 1; turn <= MOST_TRIES; turn++) {
    if (turn > 1) await sleep(firstPauseSec * 2 ** (turn - 2) * (0.5 + Math.random()) * 1000)
    try {
      const head = await headOf(api, order.branch)
      history = head.history
      const files = change(history)
      const commit = await commitOf(api, order.message, head, files)
      const moved = await move(api, order.branch, head, commit)
      if (moved === null) return { did: 'written', history: files[HISTORY_FILE] ?? history, commit, tries: turn }
      why = moved.why
      if (!moved.again) break
    } catch (error) {
      if (!isRefusal(error)) throw error
      why = reasonOf(error)
      if (!isUncertain(error)) break
    }
  }
  return { did: 'refused', history, why }
}

/** The history on a branch; null where there is no such branch, or none on it. */
export async function historyOn(api: GitHubApi, branch: string): Promise<string | null> {
  const { history } = await headOf(api, branch)
  return history === '' ? null : history
}

async function headOf(api: GitHubApi, branch: string): Promise<Head> {
  const { octokit, owner, repo } = api
  const commit = await tipOf(api, branch)
  if (commit === null) return { commit, tree: null, history: '' }
  const { data } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: commit })
  const { data: tree } = await octokit.rest.git.getTree({ owner, repo, tree_sha: data.tree.sha })
  const file = tree.tree.find(({ path, type }) => path === HISTORY_FILE && type === 'blob')
  if (!file?.sha) return { commit, tree: data.tree.sha, history: '' }
  const { data: blob } = await octokit.rest.git.getBlob({ owner, repo, file_sha: file.sha })
  return { commit, tree: data.tree.sha, history: Buffer.from(blob.content, 'base64').toString('utf8') }
}

async function tipOf({ octokit, owner, repo }: GitHubApi, branch: string): Promise<string | null> {
  try {
    const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` })
    return data.object.sha
  } catch (error) {
    if (isRefusal(error) && error.status === 404) return null
    throw error
  }
}

async function commitOf(
  { octokit, owner, repo }: GitHubApi,
  message: string,
  head: Head,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const entries = []
  for (const [path, content] of Object.entries(files)) {
    const { data } = await octokit.rest.git.createBlob({ owner, repo, content, encoding: 'utf-8' })
    entries.push({ path, mode: '100644' as const, type: 'blob' as const, sha: data.sha })
  }
  const { data: tree } = await octokit.rest.git.createTree({
    owner,
    repo,
    tree: entries,
    ...(head.tree === null ? {} : { base_tree: head.tree }),
  })
  const { data } = await octokit.rest.git.createCommit({
    owner,
    repo,
    message,
    tree: tree.sha,
    parents: head.commit === null ? [] : [head.commit],
  })
  return data.sha
}

/** Moves the branch; null when it is there. Whether somebody else was faster is asked of the branch, not read from words. */
async function move(
  api: GitHubApi,
  branch: string,
  head: Head,
  commit: string,
): Promise<{ readonly why: string; readonly again: boolean } | null> {
  const { octokit, owner, repo } = api
  try {
    if (head.commit === null)
      await octokit.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: commit })
    else await octokit.rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha: commit, force: false })
    return null
  } catch (error) {
    if (!isRefusal(error) || isForbidden(error)) throw error
    const tip = await tipOf(api, branch)
    if (tip === commit) return null // it was done, and the answer got lost
    return { why: reasonOf(error), again: tip !== head.commit || isUncertain(error) }
  }
}

function reasonOf(error: unknown): string {
  if (isForbidden(error)) return 'the token lacks `contents: write`'
  return refusalWords(error)
}
