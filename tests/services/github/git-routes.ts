import type { Answer, Call, Permission } from '../github-api.ts'
import type { Git } from './git.ts'

const MISSING: Answer = { status: 404, body: { message: 'Not Found' } }
const refused = (message: string): Answer => ({ status: 422, body: { message } })

/** clients write the slash as `%2F`, so that a ref is one part of the path */
const branchOf = (ref = ''): string => ref.replace('heads/', '')

/** The git database of the REST API. Branches move forward only, and never where they are protected. */
export function gitRoutes(
  git: Git,
): readonly (readonly [route: string, needs: Permission | null, answer: (call: Call) => Answer])[] {
  return [
    [
      'GET /repos/octo/bench/git/ref/:ref',
      'contents: read',
      ({ found }) => {
        const sha = git.branches.get(branchOf(found.ref))
        return sha ? { status: 200, body: { ref: `refs/${found.ref}`, object: { sha } } } : MISSING
      },
    ],
    [
      'GET /repos/octo/bench/git/commits/:sha',
      'contents: read',
      ({ found }) => {
        const commit = git.commits.get(found.sha ?? '')
        return commit ? { status: 200, body: { sha: found.sha, tree: { sha: commit.tree } } } : MISSING
      },
    ],
    [
      'GET /repos/octo/bench/git/trees/:sha',
      'contents: read',
      ({ found }) => {
        const tree = git.trees.get(found.sha ?? '')?.map((entry) => ({ ...entry, type: 'blob', mode: '100644' }))
        return tree ? { status: 200, body: { sha: found.sha, tree, truncated: false } } : MISSING
      },
    ],
    [
      'GET /repos/octo/bench/git/blobs/:sha',
      'contents: read',
      ({ found }) => {
        const blob = git.blobs.get(found.sha ?? '')
        if (!blob) return MISSING
        return { status: 200, body: { content: blob.toString('base64'), encoding: 'base64', size: blob.length } }
      },
    ],
    [
      'POST /repos/octo/bench/git/blobs',
      'contents: write',
      ({ body }) => ({ status: 201, body: { sha: git.blob(Buffer.from(String(body.content), 'utf8')) } }),
    ],
    [
      'POST /repos/octo/bench/git/trees',
      'contents: write',
      ({ body }) => {
        const entries = (body.tree as { path: string; sha: string }[]).map(({ path, sha }) => ({ path, sha }))
        if (entries.some(({ sha }) => !git.blobs.has(sha))) return refused('tree.sha is not a valid blob')
        return { status: 201, body: { sha: git.tree(entries, body.base_tree as string | undefined) } }
      },
    ],
    [
      'POST /repos/octo/bench/git/commits',
      'contents: write',
      ({ body }) => {
        const { message, tree, parents } = body as { message: string; tree: string; parents: string[] }
        return { status: 201, body: { sha: git.commit({ message, tree, parents }) } }
      },
    ],
    [
      'POST /repos/octo/bench/git/refs',
      'contents: write',
      ({ body }) => {
        const branch = String(body.ref).replace('refs/heads/', '')
        if (git.protected.has(branch)) return refused('Repository rule violations found')
        if (git.branches.has(branch)) return refused('Reference already exists')
        git.branches.set(branch, String(body.sha))
        return { status: 201, body: { ref: body.ref, object: { sha: body.sha } } }
      },
    ],
    [
      'PATCH /repos/octo/bench/git/refs/:ref',
      'contents: write',
      ({ found, body }) => {
        const branch = branchOf(found.ref)
        const head = git.branches.get(branch)
        if (!head) return refused('Reference does not exist')
        if (git.protected.has(branch))
          return refused('Protected branch update failed for refs/heads/benchgate-history.')
        if (body.force !== true && !git.isAhead(String(body.sha), head)) return refused('Update is not a fast forward')
        git.branches.set(branch, String(body.sha))
        return { status: 200, body: { object: { sha: body.sha } } }
      },
    ],
  ]
}
