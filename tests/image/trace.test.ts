import { expect, test } from 'vitest'
import { Progress } from '../../src/image/progress.ts'
import { decodeTrace } from '../../src/image/trace.ts'

const bytes = (field: number, body: Buffer | string) => {
  const content = Buffer.from(body)
  const size = content.length < 128 ? [content.length] : [(content.length & 127) | 128, content.length >> 7]
  return Buffer.concat([Buffer.from([field * 8 + 2, ...size]), content])
}

test('vertices and logs are read, and what we do not know is stepped over', () => {
  const time = bytes(5, Buffer.from([8, 0xff, 0xff, 0xff, 0xff, 0x0f]))
  const vertex = Buffer.concat([
    bytes(1, 'sha256:a'),
    bytes(2, 'sha256:in'),
    bytes(3, '[1/2] RUN é'),
    Buffer.from([32, 1]),
    time,
    bytes(7, 'exit code: 7'),
  ])
  const log = Buffer.concat([
    bytes(1, 'sha256:a'),
    Buffer.from([24, 2]),
    Buffer.from([0x31, 1, 2, 3, 4, 5, 6, 7, 8]),
    bytes(4, 'x'.repeat(300)),
  ])
  const trace = decodeTrace(Buffer.concat([bytes(1, vertex), bytes(2, 'a status'), bytes(3, log)]))
  expect(trace).toEqual({
    vertices: [{ digest: 'sha256:a', name: '[1/2] RUN é', started: true, cached: true, error: 'exit code: 7' }],
    logs: [{ vertex: 'sha256:a', text: 'x'.repeat(300) }],
  })
})

test('a message cut short ends the reading', () => {
  expect(decodeTrace(bytes(3, bytes(1, 'sha256:a')).subarray(0, 5)).logs).toHaveLength(1)
  expect(decodeTrace(Buffer.alloc(0))).toEqual({ vertices: [], logs: [] })
})

test('a step is told when it begins, not when the plan is made', () => {
  const vertex = (name: string, ...more: Buffer[]) =>
    bytes(1, Buffer.concat([bytes(1, `sha256:${name}`), bytes(3, name), ...more]))
  const started = bytes(5, Buffer.from([8, 1]))
  const said: string[] = []
  const progress = new Progress((line) => said.push(line))
  const take = (...vertices: Buffer[]) =>
    progress.take({ id: 'moby.buildkit.trace', aux: Buffer.concat(vertices).toString('base64') })
  take(vertex('[3/3] RUN b'), vertex('[2/3] RUN a'))
  expect(progress.at()).toBe('')
  take(vertex('[2/3] RUN a', started))
  expect(progress.at()).toBe(', at [2/3] RUN a,')
  take(vertex('[2/3] RUN a', started), vertex('[3/3] RUN b', Buffer.from([32, 1])))
  expect(said).toEqual(['[2/3] RUN a', '[3/3] RUN b'])
})
