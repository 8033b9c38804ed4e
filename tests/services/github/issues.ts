import type { Answer, Call, Permission } from '../github-api.ts'

export interface Issue {
  readonly number: number
  title: string
  body: string
  state: 'open' | 'closed'
  readonly user: { readonly login: string; readonly type: 'Bot' | 'User' } | null
  readonly comments: string[]
}

/** The issues of the REST API, as far as they are opened, rewritten and closed. */
export function issueRoutes(
  issues: Issue[],
  page: (at: URL, all: readonly unknown[]) => Answer,
): readonly (readonly [route: string, needs: Permission | null, answer: (call: Call) => Answer])[] {
  const shown = ({ number, title, body, state, user }: Issue) => ({
    number,
    title,
    body,
    state,
    user,
    html_url: `https://github.com/octo/bench/issues/${number}`,
  })
  const of = (number: string | undefined) => issues.find((issue) => String(issue.number) === number)
  return [
    [
      'GET /repos/octo/bench/issues',
      'issues: read',
      ({ url: at }) => {
        // `creator` only shortens the list: whoever relies on it would be fooled by a name that is free again
        const state = at.searchParams.get('state') ?? 'open'
        const wanted = issues.filter((issue) => state === 'all' || issue.state === state)
        return page(at, wanted.toReversed().map(shown))
      },
    ],
    [
      'POST /repos/octo/bench/issues',
      'issues: write',
      ({ body, who }) => {
        const { login, type } = who
        const number = issues.length + 100
        const issue: Issue = {
          number,
          title: String(body.title),
          body: String(body.body),
          state: 'open',
          user: { login, type },
          comments: [],
        }
        issues.push(issue)
        return { status: 201, body: shown(issue) }
      },
    ],
    [
      'PATCH /repos/octo/bench/issues/:number',
      'issues: write',
      ({ found, body }) => {
        const issue = of(found.number)
        if (!issue) return { status: 404, body: { message: 'Not Found' } }
        if (body.title !== undefined) issue.title = String(body.title)
        if (body.body !== undefined) issue.body = String(body.body)
        if (body.state === 'open' || body.state === 'closed') issue.state = body.state
        return { status: 200, body: shown(issue) }
      },
    ],
  ]
}
