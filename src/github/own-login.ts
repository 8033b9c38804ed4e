import type { GitHubApi } from './api.ts'
import { isUncertain } from './api-refusal.ts'

/** who writes with the token that the runner gives */
const ACTIONS_BOT = 'github-actions[bot]'

/** Whom a token speaks for. REST tells an app's token nothing about itself; GraphQL does. */
export async function ownLogin({ octokit }: GitHubApi): Promise<string> {
  try {
    const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }')
    return viewer.login
  } catch (error) {
    if (isUncertain(error)) throw error // a wrong guess would leave a second comment
    return ACTIONS_BOT
  }
}

/** Some answers leave an app's `[bot]` away; a person may have the bare name. */
export const isMe = (user: { readonly login: string; readonly type?: string }, me: string): boolean =>
  user.login === me || (user.type === 'Bot' && user.login === `${me}[bot]`)
