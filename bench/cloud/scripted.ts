import type { ChildProcess } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { PassThrough } from 'node:stream'
import { type Account, type Command, type Place, ROOT } from '../../tests/services/sandbox/place.ts'

/** what a poll of a detached command is told apart by, and what comes out of it */
const POLL = 'echo "@@$e $c $s $g"'
const NAP_MS = 200
/** a timer may wake by so much before its time */
const EARLY_MS = 2
const DONE = { stdout: '', code: 0 }

/**
 * A sandbox of the double in which nothing runs: it knows what benchgate asks of one, and answers when a real one would.
 * A thousand shells would measure the machine; what is left is benchgate, the SDK, the wire, and the double's HTTP.
 */
export class ScriptedPlace {
  readonly root = ''
  #begunAt: number | null = null
  #naps = 0
  #launches = 0
  readonly #execs = new Map<string, Promise<string>>()

  static async make(): Promise<Place> {
    return new ScriptedPlace() as unknown as Place
  }

  async account(name: string): Promise<Account> {
    return name === 'root' ? ROOT : { ...ROOT, name }
  }

  async spawn({ argv }: Command): Promise<ChildProcess> {
    const [stdout, stderr, pid] = [new PassThrough(), new PassThrough(), new PassThrough()]
    const child = Object.assign(new EventEmitter(), {
      ...{ stdin: null, stdout, stderr, stdio: [null, stdout, stderr, pid] },
      kill: () => true,
    })
    pid.end('1000\n')
    void this.#answer(argv.at(-1) ?? '').then((said) => {
      stdout.end(said)
      stderr.end()
      setImmediate(() => child.emit('close', 0, null))
    })
    return child as unknown as ChildProcess
  }

  async run(): Promise<{ code: number; stdout: Buffer; stderr: Buffer }> {
    return { code: 0, stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) }
  }

  async left(): Promise<readonly string[]> {
    return []
  }

  async end(): Promise<void> {}

  async #answer(text: string): Promise<string> {
    const plain = /^sleep ([\d.]+)$/.exec(text)
    if (plain) await sleepMs(Number(plain[1]) * 1000)
    const look = text.includes('@@look') ? '@@look 0 0 /var/tmp there\n\n0\n1:1 \n' : ''
    const folder = /__bg=(\S+);/.exec(text)?.[1]
    if (folder === undefined) return look || DONE.stdout
    // sent twice, it is carried out once
    const known = this.#execs.get(folder) ?? this.#exec(text)
    this.#execs.set(folder, known)
    return `${look}@@0\n${Buffer.from(await known).toString('base64')}\n\n@@\n`
  }

  async #exec(text: string): Promise<string> {
    if (!text.includes(POLL)) return DONE.stdout
    const launch = /LC_ALL=C sleep ([\d.]+) >/.exec(text)
    if (launch && this.#begunAt === null) {
      this.#begunAt = performance.now()
      this.#naps = Number(/sleep (\d+); echo/.exec(text)?.[1] ?? 0) * 1000
      this.#launches += 1
    }
    const wait = launch ? Number(launch[1]) * 1000 : Number(/-lt (\d+) \]; do/.exec(text)?.[1] ?? 0) * NAP_MS
    await sleepMs(Math.min(wait, this.#left()))
    const result = this.#ended() ? `=${Buffer.from(resultOf(this.#launches)).toString('base64')}\n` : ''
    return `@@${this.#ended() ? '0' : ''}  1001 \n@\n@\n${result}@\n`
  }

  #left(): number {
    return this.#begunAt === null ? 0 : Math.max(0, this.#begunAt + this.#naps - performance.now())
  }

  #ended(): boolean {
    return this.#begunAt !== null && this.#left() < EARLY_MS
  }
}

const sleepMs = (ms: number) => new Promise<void>((wake) => setTimeout(wake, ms))

/** of which the reward is how often the runner was begun */
const resultOf = (launches: number) => JSON.stringify({ metrics: { reward_mean: launches } })
