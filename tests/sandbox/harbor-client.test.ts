import { expect, onTestFinished, test } from 'vitest'
import { HarborClient } from '../../src/sandbox/drivers/harbor/client.ts'
import { API_KEY, startHarbor } from '../services/harbor/service.ts'

test('a list that comes whole whatever page is asked for is read once, and ends', async () => {
  const service = await startHarbor()
  onTestFinished(() => service.close())
  const all = Array.from({ length: 150 }, (_, number) => ({ id: `d${number}`, name: `n${number}`, status: 'ready' }))
  service.faults.always('list', { status: 200, body: all })
  const client = new HarborClient({ apiKey: API_KEY, apiUrl: service.url, patienceSec: 10 })
  expect(await client.find('n149')).toMatchObject({ id: 'd149' })
  expect(await client.find('another')).toBeNull()
})
