import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseReward } from '../../src/judge/reward.ts'
import { JudgeError } from '../../src/model/error.ts'

const text = (value: string) => parseReward({ json: null, text: Buffer.from(value) }, null)
const json = (value: string, key: string | null = null) =>
  parseReward({ json: Buffer.from(value), text: Buffer.from('0') }, key)

test('a number with blanks around is a reward', () => {
  expect(text(' 1\n').reward).toBe(1)
  expect(text('1e-1').reward).toBe(0.1)
})

test.each(['', '  \n', 'nan', 'NaN', 'inf', '-Infinity', '1 0', '1_0', '0x10', 'true', '1\n0', '9'.repeat(400)])(
  'reward.txt %j is a judge error, never a 0',
  (value) => {
    expect(() => text(value)).toThrow(JudgeError)
  },
)

test.each(['', '[]', '1', 'null', '{}', '{"a":null}', '{"a":"1"}', '{"a":true}', '{"a":{"b":1}}', '{"a":1e999}', '{'])(
  'reward.json %j is a judge error',
  (value) => {
    expect(() => json(value)).toThrow(JudgeError)
  },
)

test('reward.json is read before reward.txt, and its key is chosen by rule', () => {
  expect(json('{"x": 0.5}').reward).toBe(0.5)
  expect(json('{"x": 0.5, "reward": 1}').reward).toBe(1)
  expect(json('{"x": 0.5, "score": 0.25}').reward).toBe(0.25)
  expect(json('{"x": 0.5, "score": 0.25}', 'x').reward).toBe(0.5)
  expect(() => json('{"x": 1, "y": 1}')).toThrow(/reward.json has the keys "x", "y"/)
  expect(() => json('{"x": 1}', 'z')).toThrow(/no key "z"/)
})

test('a missing or a huge file is a judge error', () => {
  expect(() => parseReward({ json: null, text: null }, null)).toThrow(/wrote no reward/)
  expect(() => text('1'.repeat(70_000))).toThrow(/over 65536 bytes/)
})

test('whatever the bytes, the answer is a finite number or a judge error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, asJson) => {
      const buffer = Buffer.from(bytes)
      try {
        expect(
          parseReward(asJson ? { json: buffer, text: null } : { json: null, text: buffer }, null).reward,
        ).toSatisfy(Number.isFinite)
      } catch (error) {
        expect(error).toBeInstanceOf(JudgeError)
      }
    }),
  )
})
