import type { GitHubApi } from './api.ts'
import { isForbidden, refusalWords } from './api-refusal.ts'

/** longest that GitHub takes */
const MOST_CHARACTERS = 140

export interface CommitStatus {
  readonly commit: string
  /** the name under which it stands, and replaces what stood there */
  readonly context: string
  readonly state: 'success' | 'failure' | 'error'
  /** one line; cut where it is too long */
  readonly description: string
  /** where its details lead; null without a place */
  readonly target: string | null
}

const NO_PERMISSION =
  'The commit status could not be written: the token lacks `statuses: write`, as it always does for a fork.'

/** Writes the status of a commit. Null, or why it could not be, as one sentence; never throws for what GitHub does. */
export async function writeStatus({ octokit, owner, repo }: GitHubApi, status: CommitStatus): Promise<string | null> {
  const { commit: sha, context, state, target } = status
  const description = cut(status.description)
  try {
    const more = target === null ? {} : { target_url: target }
    await octokit.rest.repos.createCommitStatus({ owner, repo, sha, context, state, description, ...more })
    return null
  } catch (error) {
    if (isForbidden(error) && /not accessible/i.test(String(error))) return NO_PERMISSION
    return `The commit status could not be written: ${refusalWords(error)}.`
  }
}

/** never in the middle of a character; one that takes two units counts as two, whatever GitHub counts */
function cut(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text
  let kept = ''
  for (const point of text) {
    if (kept.length + point.length > MOST_CHARACTERS - 1) break
    kept += point
  }
  return `${kept}…`
}
