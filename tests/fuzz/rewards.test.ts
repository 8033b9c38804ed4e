import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseReward } from '../../src/judge/reward.ts'
import { InfraError, JudgeError } from '../../src/model/error.ts'
import { readContractResult } from '../../src/run/contract-result.ts'
import { json, odd, runs, spoilt } from './texts.ts'

const NAMES = ['reward', 'score', 'metrics', 'reward_mean', 'details', 'error', 'success', 'compilation']
const RESULT = { metrics: { reward_mean: 0.5, details: { a: 1, error: '' } }, success: true, error: null }
const text = fc.oneof(
  odd,
  fc.double().map(String),
  json(NAMES).map((value) => JSON.stringify(value)),
  fc.json(),
)

test('whatever a judge wrote is a finite reward, or a judge error', () => {
  fc.assert(
    fc.property(fc.option(text), fc.option(text), fc.option(odd), (json, plain, key) => {
      const files = { json: json === null ? null : Buffer.from(json), text: plain === null ? null : Buffer.from(plain) }
      try {
        const { reward, rewards } = parseReward(files, key)
        expect([reward, ...Object.values(rewards)].every(Number.isFinite)).toBe(true)
      } catch (error) {
        expect(error).toBeInstanceOf(JudgeError)
      }
    }),
    runs(300),
  )
})

test('whatever a runner wrote is a finite reward, a judge error or an outage', () => {
  const written = fc.oneof(
    text,
    spoilt(RESULT, NAMES).map((value) => JSON.stringify(value)),
  )
  fc.assert(
    fc.property(written, (result) => {
      try {
        const { reward, rewards } = readContractResult(result, null)
        expect([reward, ...Object.values(rewards)].every(Number.isFinite)).toBe(true)
      } catch (error) {
        expect(error instanceof JudgeError || error instanceof InfraError).toBe(true)
      }
    }),
    runs(300),
  )
})
