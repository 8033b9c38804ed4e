import { expect, test } from 'vitest'
import { type Fault, Faults } from './sandbox/faults.ts'

const FAULTS: readonly Fault[] = [{ status: 500 }, { status: 502 }, { reset: true }]
const drawn = (calls: readonly ('a' | 'b')[], seed: number) => {
  const faults = new Faults<'a' | 'b'>()
  faults.chaos(0.2, FAULTS, seed)
  const taken = { a: [] as (Fault | null)[], b: [] as (Fault | null)[] }
  for (const call of calls) taken[call].push(faults.take(call))
  return taken
}
const many = (call: 'a' | 'b') => Array.from({ length: 500 }, () => call)

test('the same seed fails the same calls, in whatever order they come among others', () => {
  const mixed = many('a').flatMap((call) => [call, 'b' as const])
  expect(drawn(mixed, 7)).toEqual(drawn([...many('a'), ...many('b')], 7))
  expect(drawn(mixed, 7)).not.toEqual(drawn(mixed, 8))
})

test('as many fail as are asked for, by each of the faults', () => {
  const { a } = drawn(many('a'), 1)
  const failed = a.filter((fault) => fault !== null)
  expect(failed.length).toBeGreaterThan(70)
  expect(failed.length).toBeLessThan(130)
  expect(new Set(failed)).toEqual(new Set(FAULTS))
})
