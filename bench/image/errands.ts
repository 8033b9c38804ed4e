import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { WantedImage } from '../../src/image/plan.ts'
import type { Transferred } from '../../tests/services/blobs.ts'
import type { Done, Errand } from './errand.ts'

export interface Cache {
  readonly env: Readonly<Record<string, string>>
  /** bytes that went through it so far */
  transferred(): Promise<Transferred>
  close(): void
}

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** A double of the Actions cache in another process, as GitHub's is on another machine. */
export async function openCache(): Promise<Cache> {
  const child = fork(file('./service.ts'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const [env] = (await once(child, 'message')) as [Record<string, string>]
  return {
    env,
    async transferred() {
      child.send('transferred')
      const [bytes] = (await once(child, 'message')) as [Transferred]
      return bytes
    },
    close: () => child.disconnect(),
  }
}

/** Carry out an errand in a new process; the Actions cache is there where `env` has it. */
export async function errand(
  what: Pick<Errand, 'work'> & Partial<Errand>,
  { wanted, root, env = {} }: { wanted: WantedImage; root: string; env?: Readonly<Record<string, string>> },
): Promise<Done> {
  const child: ChildProcess = fork(file('./errand.ts'), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, GITHUB_SERVER_URL: 'https://github.com', GITHUB_WORKSPACE: root, RUNNER_TEMP: root, ...env },
  })
  const exited = once(child, 'exit') // before anything can happen: an event that nobody waits for is lost
  const secrets = [...wanted.secrets].map(([id, value]) => [id, value.toString('base64')] as const)
  const message: Errand = {
    folder: '',
    tar: `${root}/image.tar`,
    ...what,
    wanted: { ...wanted, secrets },
  }
  child.send(message)
  const [done] = (await Promise.race([once(child, 'message'), exited])) as [Done | number]
  if (typeof done !== 'object' || done === null) throw new Error(`the errand ended with ${done}`)
  await exited
  return done
}
