import type { Tree } from './tree.ts'

/** How a repository's dependencies are installed, and what goes before a command that uses them. */
export interface PackageManager {
  readonly name: string
  readonly install: string
  /** the same in an image that has Python, into the environment that is active there */
  readonly installInImage: string
  /** `uv run `, or nothing */
  readonly prefix: string
  readonly language: 'node' | 'python'
}

const node = (name: string, install: string): PackageManager => ({
  name,
  install,
  installInImage: install,
  prefix: '',
  language: 'node',
})

/** by a tool that is itself installed first */
const tool = (name: string, install: string): PackageManager => ({
  name,
  install: `pipx install ${name} && ${name} ${install}`,
  installInImage: `pip install ${name} && ${name} ${install}`,
  prefix: `${name} run `,
  language: 'python',
})

/** on a runner into a folder of its own, since the machine's Python takes no packages */
const pip = (packages: string): PackageManager => ({
  name: 'pip',
  install: `python3 -m venv .venv && .venv/bin/pip install ${packages}`,
  installInImage: `pip install ${packages}`,
  prefix: '.venv/bin/',
  language: 'python',
})

/** By the file that each leaves at the root, the surest first. */
const BY_FILE: readonly (readonly [file: string, manager: PackageManager])[] = [
  ['pnpm-lock.yaml', node('pnpm', 'corepack enable && pnpm install --frozen-lockfile')],
  ['.yarnrc.yml', node('yarn', 'corepack enable && yarn install --immutable')],
  ['yarn.lock', node('yarn', 'corepack enable && yarn install --frozen-lockfile')],
  ['bun.lock', node('bun', 'npm install --global bun && bun install --frozen-lockfile')],
  ['bun.lockb', node('bun', 'npm install --global bun && bun install --frozen-lockfile')],
  ['package-lock.json', node('npm', 'npm ci')],
  ['npm-shrinkwrap.json', node('npm', 'npm ci')],
  ['package.json', node('npm', 'npm install')],
  ['uv.lock', tool('uv', 'sync --frozen')],
  ['poetry.lock', tool('poetry', 'install --no-interaction')],
  ['pdm.lock', tool('pdm', 'sync')],
  ['Pipfile.lock', tool('pipenv', 'sync')],
  ['requirements.txt', pip('--requirement requirements.txt')],
  ['pyproject.toml', pip('.')],
  ['setup.py', pip('.')],
]

/** The package manager of a language, or of any; null where nothing tells. */
export function packageManager(
  { files }: Tree,
  language: PackageManager['language'] | null = null,
): PackageManager | null {
  const own = BY_FILE.filter(([, manager]) => language === null || manager.language === language)
  return own.find(([file]) => files.includes(file))?.[1] ?? null
}

/** pip, for a repository that says nothing of how Python's packages are installed. */
export const plainPip = pip
