import { fieldsOf } from './protobuf.ts'

/** One step of a BuildKit build, as far as we show it. */
export interface TraceVertex {
  readonly digest: string
  readonly name: string
  /** a step is announced with all the others, before anything runs */
  readonly started: boolean
  readonly cached: boolean
  readonly error: string
}
export interface TraceLog {
  readonly vertex: string
  readonly text: string
}
export interface Trace {
  readonly vertices: readonly TraceVertex[]
  readonly logs: readonly TraceLog[]
}

/** Decode a protobuf `moby.buildkit.v1.StatusResponse`: vertices are field 1, logs field 3. */
export function decodeTrace(bytes: Buffer): Trace {
  const vertices: TraceVertex[] = []
  const logs: TraceLog[] = []
  for (const [number, value] of fieldsOf(bytes)) {
    if (typeof value === 'number') continue
    const inner = new Map(fieldsOf(value))
    const text = (key: number) => {
      const found = inner.get(key)
      return Buffer.isBuffer(found) ? found.toString('utf8') : ''
    }
    if (number === 1)
      vertices.push({
        digest: text(1),
        name: text(3),
        cached: inner.get(4) === 1,
        started: inner.has(5),
        error: text(7),
      })
    if (number === 3) logs.push({ vertex: text(1), text: text(4) })
  }
  return { vertices, logs }
}
