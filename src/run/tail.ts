/** The last bytes of a stream, bounded. */
export class Tail {
  readonly #most: number
  #chunks: Buffer[] = []
  #size = 0
  constructor(most: number) {
    this.#most = most
  }
  push(chunk: Buffer): void {
    this.#chunks.push(chunk)
    this.#size += chunk.length
    if (this.#size > 2 * this.#most) this.#compact()
  }
  toString(): string {
    this.#compact()
    return Buffer.concat(this.#chunks).toString('utf8')
  }
  #compact(): void {
    const all = Buffer.concat(this.#chunks)
    const kept = all.subarray(Math.max(0, all.length - this.#most))
    this.#chunks = [Buffer.from(kept)]
    this.#size = kept.length
  }
}
