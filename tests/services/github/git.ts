import { createHash } from 'node:crypto'

interface Entry {
  readonly path: string
  readonly sha: string
}

interface GitCommit {
  readonly message: string
  readonly tree: string
  readonly parents: readonly string[]
}

/** What a repository keeps: blobs, trees of one level, commits, and branches that only move forward. */
export class Git {
  readonly blobs = new Map<string, Buffer>()
  readonly trees = new Map<string, readonly Entry[]>()
  readonly commits = new Map<string, GitCommit>()
  readonly branches = new Map<string, string>()
  /** branches that nobody may move */
  readonly protected = new Set<string>()

  blob(content: Buffer): string {
    const sha = hash('blob', content)
    this.blobs.set(sha, content)
    return sha
  }

  tree(entries: readonly Entry[], base?: string): string {
    const all = new Map((base ? this.trees.get(base) : [])?.map((entry) => [entry.path, entry]))
    for (const entry of entries) all.set(entry.path, entry)
    const sorted = [...all.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
    const sha = hash('tree', JSON.stringify(sorted))
    this.trees.set(sha, sorted)
    return sha
  }

  commit(commit: GitCommit): string {
    const sha = hash('commit', `${JSON.stringify(commit)} ${this.commits.size}`)
    this.commits.set(sha, commit)
    return sha
  }

  /** Puts files on a branch, as somebody else's push does. */
  push(branch: string, files: Readonly<Record<string, string>>): string {
    const head = this.branches.get(branch)
    const entries = Object.entries(files).map(([path, text]) => ({ path, sha: this.blob(Buffer.from(text)) }))
    const tree = this.tree(entries, head && this.commits.get(head)?.tree)
    const sha = this.commit({ message: 'push', tree, parents: head ? [head] : [] })
    this.branches.set(branch, sha)
    return sha
  }

  /** does the branch lie behind that commit, so that it can move there without force? */
  isAhead(sha: string, of: string): boolean {
    const open = [sha]
    for (let next = open.pop(); next; next = open.pop()) {
      if (next === of) return true
      open.push(...(this.commits.get(next)?.parents ?? []))
    }
    return false
  }

  /** a file of a branch, as `git show branch:path` tells it */
  show(branch: string, path: string): string | null {
    const tree = this.commits.get(this.branches.get(branch) ?? '')?.tree
    const entry = this.trees.get(tree ?? '')?.find((one) => one.path === path)
    return entry ? (this.blobs.get(entry.sha)?.toString() ?? null) : null
  }

  /** the commits of a branch, the newest first */
  log(branch: string): GitCommit[] {
    const all: GitCommit[] = []
    for (let next = this.commits.get(this.branches.get(branch) ?? ''); next; ) {
      all.push(next)
      next = this.commits.get(next.parents[0] ?? '')
    }
    return all
  }

  clear(): void {
    for (const map of [this.blobs, this.trees, this.commits, this.branches, this.protected]) map.clear()
  }
}

const hash = (kind: string, content: Buffer | string): string =>
  createHash('sha1').update(kind).update(content).digest('hex')
