import type { Tree } from './tree.ts'

/** How a repository's dependencies are installed, and what goes before a command that uses them. */
export interface PackageManager {
  readonly name: string
  readonly install: string
  /** `uv run `, or nothing */
  readonly prefix: string
  readonly language: 'node' | 'python'
}

const node = (name: string, install: string): PackageManager => ({ name, install, prefix: '', language: 'node' })
const python = (name: string, install: string, prefix: string): PackageManager => ({
  name,
  install,
  prefix,
  language: 'python',
})

/** a folder of its own, since the machine's Python takes no packages */
const VENV = 'python3 -m venv .venv && .venv/bin/pip install'
const WITH_VENV = '.venv/bin/'

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
  ['uv.lock', python('uv', 'pipx install uv && uv sync --frozen', 'uv run ')],
  ['poetry.lock', python('poetry', 'pipx install poetry && poetry install --no-interaction', 'poetry run ')],
  ['pdm.lock', python('pdm', 'pipx install pdm && pdm sync', 'pdm run ')],
  ['Pipfile.lock', python('pipenv', 'pipx install pipenv && pipenv sync', 'pipenv run ')],
  ['requirements.txt', python('pip', `${VENV} --requirement requirements.txt`, WITH_VENV)],
  ['pyproject.toml', python('pip', `${VENV} .`, WITH_VENV)],
  ['setup.py', python('pip', `${VENV} .`, WITH_VENV)],
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
export const plainPip = (packages: string): PackageManager => python('pip', `${VENV} ${packages}`, WITH_VENV)
