import { execFileSync } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { VERSION } from '../../src/model/version.ts'
import { workspaceWith } from '../support/workspace.ts'

const FIXTURES = join(import.meta.dirname, '../importers/fixtures')

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    cwd,
    encoding: 'utf8',
  }).trim()

/** A server that has benchgate's releases, as `git ls-remote` asks for them. */
export async function releases(): Promise<{ readonly url: string; readonly commit: string }> {
  const root = await mkdtemp(join(tmpdir(), 'releases-'))
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  const at = join(root, 'benchgate/benchgate')
  git(root, 'init', '-q', at)
  git(at, 'commit', '-q', '--allow-empty', '-m', 'one')
  git(at, 'tag', '-a', `v${VERSION}`, '-m', 'a release')
  return { url: `file://${root}`, commit: git(at, 'rev-parse', 'HEAD') }
}

/** A checkout with these files, and results of harnesses by where they are to lie; its default branch is `trunk`. */
export async function repository(
  files: Readonly<Record<string, string>>,
  results: Readonly<Record<string, string>> = {},
): Promise<string> {
  const root = await workspaceWith(files)
  for (const [to, fixture] of Object.entries(results))
    await cp(join(FIXTURES, fixture), join(root, to), { recursive: true })
  git(root, 'init', '-q', '-b', 'trunk')
  return root
}
