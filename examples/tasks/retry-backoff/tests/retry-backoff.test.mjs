import assert from 'node:assert/strict'
import test from 'node:test'
import { retry } from '/app/retry.mjs'

/** An action that fails in the given ways and then succeeds, with a record of what was asked of it. */
function scene(...errors) {
  const waits = []
  const calls = []
  let asleep = false
  const sleep = async (ms) => {
    waits.push(ms)
    asleep = true
    await new Promise((resolve) => setTimeout(resolve, 2))
    asleep = false
  }
  const action = async (attempt) => {
    assert.equal(asleep, false, 'called while it should wait')
    calls.push(attempt)
    if (calls.length <= errors.length) throw errors[calls.length - 1]
    return 'done'
  }
  return { waits, calls, sleep, action }
}
const failures = (count) => Array.from({ length: count }, (_, at) => new Error(`failure ${at + 1}`))

test('the first success is returned, and attempts count from 1', async () => {
  const { action, sleep, calls, waits } = scene(...failures(2))
  assert.equal(await retry(action, { sleep }), 'done')
  assert.deepEqual(
    [calls, waits],
    [
      [1, 2, 3],
      [100, 200],
    ],
  )
})

test('waits double up to the most, and none follows the last failure', async () => {
  const errors = failures(6)
  const { action, sleep, calls, waits } = scene(...errors)
  await assert.rejects(retry(action, { sleep, attempts: 6, baseMs: 10, maxMs: 50 }), (error) => error === errors[5])
  assert.deepEqual([calls.length, waits], [6, [10, 20, 40, 50, 50]])
})

test('an action that throws at once has failed like one that rejects', async () => {
  const { sleep, waits } = scene()
  const action = (attempt) => {
    if (attempt < 3) throw new TypeError('at once')
    return Promise.resolve(attempt)
  }
  assert.equal(await retry(action, { sleep }), 3)
  assert.deepEqual(waits, [100, 200])
})

test('what is not retryable is thrown at once', async () => {
  const errors = failures(3)
  const { action, sleep, calls, waits } = scene(...errors)
  const asked = []
  const isRetryable = (error) => asked.push(error) < 2
  await assert.rejects(retry(action, { sleep, isRetryable }), (error) => error === errors[1])
  assert.deepEqual([calls, waits, asked], [[1, 2], [100], errors.slice(0, 2)])
  const last = scene(...errors)
  await assert.rejects(
    retry(last.action, { sleep, attempts: 1, isRetryable: () => assert.fail('asked') }),
    (error) => error === errors[0],
  )
})

test('retryAfter replaces the wait', async () => {
  const errors = [0, 1.5, 99, -1, Number.NaN, '3'].map((retryAfter) => Object.assign(new Error('busy'), { retryAfter }))
  const { action, sleep, waits } = scene(...errors, null)
  assert.equal(await retry(action, { sleep, attempts: 9, maxMs: 2000 }), 'done')
  assert.deepEqual(waits, [0, 1500, 2000, 800, 1600, 2000, 2000])
})

test('impossible numbers of attempts are refused', async () => {
  for (const attempts of [0, -1, 1.5, Number.NaN, '3', Number.POSITIVE_INFINITY])
    await assert.rejects(
      retry(() => assert.fail('called'), { attempts }),
      RangeError,
    )
})
