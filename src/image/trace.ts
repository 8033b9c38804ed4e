/** One step of a BuildKit build, as far as we show it. */
export interface TraceVertex {
  readonly digest: string
  readonly name: string
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

type Field = readonly [number: number, value: number | Buffer]

/** Decode a protobuf `moby.buildkit.v1.StatusResponse`: vertices are field 1, logs field 3. */
export function decodeTrace(bytes: Buffer): Trace {
  const vertices: TraceVertex[] = []
  const logs: TraceLog[] = []
  for (const [number, value] of fields(bytes)) {
    if (typeof value === 'number') continue
    const inner = new Map(fields(value))
    const text = (key: number) => {
      const found = inner.get(key)
      return Buffer.isBuffer(found) ? found.toString('utf8') : ''
    }
    if (number === 1) vertices.push({ digest: text(1), name: text(3), cached: inner.get(4) === 1, error: text(7) })
    if (number === 3) logs.push({ vertex: text(1), text: text(4) })
  }
  return { vertices, logs }
}

const WIRE = { varint: 0, fixed64: 1, bytes: 2, fixed32: 5 }

function* fields(bytes: Buffer): Generator<Field> {
  let at = 0
  const varint = (): number => {
    let value = 0
    for (let scale = 1; at < bytes.length; scale *= 128) {
      const byte = bytes[at++] ?? 0
      value += (byte & 127) * scale
      if (byte < 128) break
    }
    return value
  }
  while (at < bytes.length) {
    const key = varint()
    const number = Math.floor(key / 8)
    const wire = key % 8
    if (wire === WIRE.varint) yield [number, varint()]
    else if (wire === WIRE.bytes) {
      const size = varint()
      yield [number, bytes.subarray(at, at + size)]
      at += size
    } else if (wire === WIRE.fixed64) at += 8
    else if (wire === WIRE.fixed32) at += 4
    else return // a group: nothing this message has
  }
}
