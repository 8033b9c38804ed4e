import { mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DEFAULT_RULES } from '../../src/gate/rules.ts'
import { ConfigError } from '../../src/model/error.ts'
import type { Experiment, TaskEntry } from '../../src/model/experiment.ts'

/** Files by relative path; null leaves out one of the defaults. */
export type Files = Readonly<Record<string, string | null>>

export const SINGLE: Files = {
  'task.toml': '',
  'instruction.md': 'Do it.\n',
  'environment/Dockerfile': 'FROM scratch\n',
  'tests/test.sh': 'echo 1 >/logs/verifier/reward.txt\n',
}

/** A new temporary directory with these files. */
export async function write(files: Files): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'tasks-')))
  await writeInto(root, files)
  return root
}

export async function writeInto(root: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    if (text === null) continue
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
}

/** The directory of a valid task called `demo`, with changes. */
export async function writeTask(files: Files = {}): Promise<string> {
  const dir = join(await write({}), 'demo')
  await writeInto(dir, { ...SINGLE, ...files })
  return dir
}

/** What a user reads when something is refused, with `root` cut off. */
export async function refusal(refused: Promise<unknown>, root: string): Promise<string> {
  try {
    await refused
  } catch (error) {
    if (error instanceof ConfigError) return error.message.replaceAll(`${root}/`, '').replaceAll(root, '.')
    throw error
  }
  return 'accepted'
}

export function experiment(tasks: readonly TaskEntry[], changes: Partial<Experiment> = {}): Experiment {
  return {
    file: '/experiment.yaml',
    experimentId: 'test',
    tasks,
    agents: [],
    harness: null,
    rolloutsPerTask: 1,
    maxParallelRollouts: 1,
    runtimeConfig: null,
    limits: {
      agentTimeoutSec: 60,
      setupTimeoutSec: 60,
      collectTimeoutSec: 60,
      run: { costUsd: null, tokens: null, wallClockSec: null },
      rollout: { costUsd: null, tokens: null, wallClockSec: null },
      systemic: { share: 0.5, after: 10 },
    },
    retry: {
      auth: 0,
      config: 0,
      rate_limited: 0,
      quota: 0,
      capacity: 0,
      transport: 0,
      create_ambiguous: 0,
      sandbox_lost: 0,
      oom: 0,
      disk_full: 0,
      image_build: 0,
      network: 0,
    },
    reward: { key: null, passThreshold: 1 },
    gate: DEFAULT_RULES,
    env: {},
    secrets: [],
    ...changes,
  }
}
