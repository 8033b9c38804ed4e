import { once } from 'node:events'
import type { Duplex, Readable, Writable } from 'node:stream'
import type { Driver } from '../../sandbox.ts'
import { engineOf } from '../docker.ts'
import { demux } from './demux.ts'
import { exitOf } from './exec.ts'

/** A screen of this machine; its size in characters changes when its window does. */
export interface Screen extends Writable {
  readonly columns?: number
  readonly rows?: number
}

export interface Keyboard extends Readable {
  setRawMode?(raw: boolean): unknown
}

export interface Attached {
  /** of the container */
  readonly id: string
  readonly command: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly stdin: Keyboard
  readonly stdout: Screen
  readonly stderr: Writable
  /** a terminal in there, driven by the one out here */
  readonly tty: boolean
  /** let go of it; what runs in there is ended with its container */
  readonly signal: AbortSignal
}

/** Runs a command in a container on the streams of this process, and says its exit code; null where it was let go of. */
export async function attachTerminal(driver: Driver, given: Attached): Promise<number | null> {
  const engine = engineOf(driver)
  const { stdin, stdout, tty, signal } = given
  const exec = await engine.ask(
    engine.docker.getContainer(given.id).exec({
      Cmd: [...given.command],
      Env: Object.entries(given.env).map(([name, value]) => `${name}=${value}`),
      WorkingDir: given.cwd,
      Tty: tty,
      AttachStdin: true,
      AttachStdout: true,
      AttachStderr: true,
    }),
  )
  const socket: Duplex = await engine.ask(exec.start({ hijack: true, stdin: true, Tty: tty }))
  // a window that is gone has no size
  const resize = () => {
    if (stdout.rows && stdout.columns) exec.resize({ h: stdout.rows, w: stdout.columns }).catch(() => {})
  }
  const told = signal.aborted ? null : once(signal, 'abort') // while it was being started nobody listened
  const over = Promise.race([once(socket, 'end'), once(socket, 'close'), told]).catch(() => {})
  if (tty) {
    stdin.setRawMode?.(true)
    stdout.on('resize', resize)
    resize()
    socket.on('data', (chunk: Buffer) => stdout.write(chunk))
  } else {
    socket.on(
      'data',
      demux((stream, bytes) => (stream === 'stdout' ? stdout : given.stderr).write(bytes)),
    )
  }
  stdin.pipe(socket)
  try {
    await over
    return signal.aborted ? null : await exitOf(engine, exec)
  } finally {
    stdin.unpipe(socket)
    stdin.pause()
    if (tty) {
      stdin.setRawMode?.(false)
      stdout.off('resize', resize)
    }
    socket.destroy()
  }
}
