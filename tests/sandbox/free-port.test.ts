import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { takePort } from '../../src/sandbox/free-port.ts'

const FROM = 18_400

test('ports are given once until they are released', async () => {
  const taken = await Promise.all(Array.from({ length: 5 }, () => takePort(FROM)))
  expect(new Set(taken.map(({ port }) => port)).size).toBe(5)
  const [first] = taken
  first?.release()
  const again = await takePort(FROM)
  expect(again.port).toBe(first?.port)
  for (const { release } of [...taken, again]) release()
})

test.each(['0.0.0.0', '127.0.0.1'])('a port that somebody listens on at %s is passed over', async (host) => {
  const other = createServer().listen(FROM + 100, host)
  onTestFinished(() => void other.close())
  await once(other, 'listening')
  const { port, release } = await takePort(FROM + 100)
  release()
  expect(port).toBeGreaterThan(FROM + 100)
})

test('where none is free, it is said with what to change', async () => {
  const last = await takePort(65_535)
  onTestFinished(last.release)
  await expect(takePort(65_535)).rejects.toMatchObject({
    kind: 'capacity',
    message: 'no port from 65535 to 65535 is free on this machine',
  })
})
