export interface Line {
  readonly user?: string | undefined
  readonly env?: Readonly<Record<string, string>> | undefined
  readonly timeoutSec: number
  readonly signal?: AbortSignal | undefined
}

export interface Said {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** What a driver must be able to do inside a sandbox of its provider; all else is made of it. */
export interface Inside {
  /** what the provider calls the thing that sandboxes are made from */
  readonly origin: string
  /** a shell text that prints how often the kernel has killed for want of memory */
  readonly oomKills: string
  /**
   * Run a short text by bash, at `/`, and have what it said, which must be text. Nothing that an agent wrote, such as
   * a profile, runs before it. It lives no longer than its connection may.
   */
  say(text: string, line: Line): Promise<Said>
  /** Write one file that a user may read; what was there is replaced, so that it may be done twice. */
  write(path: string, bytes: Buffer, user?: string): Promise<void>
  /** the bytes of a file, whoever it belongs to */
  read(path: string, bytes: number): Promise<Uint8Array>
}
