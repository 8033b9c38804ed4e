import { spawn } from 'node:child_process'
import type { Exec, ExecResult } from '../../sandbox.ts'

/** Runs an argv in its own process group; a time-out or an abort kills the whole group. */
export function runGroup(
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
  { timeoutSec, stdin, maxBytes = 2 ** 20, signal }: Pick<Exec, 'timeoutSec' | 'stdin' | 'maxBytes' | 'signal'>,
): Promise<ExecResult> {
  return new Promise((done, failed) => {
    const [file = 'false', ...args] = argv
    const child = spawn(file, args, { env, detached: true, stdio: ['pipe', 'pipe', 'pipe'] })
    const kept = { stdout: new Kept(maxBytes), stderr: new Kept(maxBytes) }
    let timedOut = false
    const kill = () => {
      timedOut = true
      try {
        if (child.pid) process.kill(-child.pid, 'SIGKILL')
      } catch {
        // it has just ended
      }
    }
    const timer = setTimeout(kill, timeoutSec * 1000)
    signal?.addEventListener('abort', kill, { once: true })
    child.stdout.on('data', (chunk: Buffer) => kept.stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => kept.stderr.push(chunk))
    child.stdin.on('error', () => {}) // a command need not read its input
    child.stdin.end(stdin ?? '')
    const leave = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', kill)
    }
    child.on('error', (cause) => {
      leave()
      failed(cause)
    })
    child.on('close', (code, ended) => {
      leave()
      const exitCode = timedOut ? null : (code ?? (ended ? 137 : 1))
      done({ exitCode, stdout: kept.stdout.bytes(), stderr: kept.stderr.bytes() })
    })
  })
}

/** the first bytes of a stream; the rest is read and dropped */
class Kept {
  readonly #most: number
  readonly #chunks: Buffer[] = []
  #size = 0
  constructor(most: number) {
    this.#most = most
  }
  push(chunk: Buffer): void {
    const room = this.#most - this.#size
    if (room <= 0) return
    this.#chunks.push(chunk.subarray(0, room))
    this.#size += Math.min(room, chunk.length)
  }
  bytes(): Buffer {
    return Buffer.concat(this.#chunks)
  }
}
