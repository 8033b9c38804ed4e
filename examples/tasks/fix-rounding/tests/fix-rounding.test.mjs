import assert from 'node:assert/strict'
import test from 'node:test'
import { addTax, format, split } from '/app/money.mjs'

const sum = (amounts) => amounts.reduce((total, amount) => total + amount, 0)

test('tax rounds half a cent away from zero', () => {
  assert.deepEqual([addTax(50, 5), addTax(-50, 5), addTax(10, 5), addTax(-10, 5)], [53, -53, 11, -11])
})

test('tax is exact where binary fractions are not', () => {
  assert.deepEqual(
    [addTax(1000, 1.15), addTax(-1000, 1.15), addTax(100, 8.5), addTax(200, 0.25)],
    [1012, -1012, 109, 201],
  )
  for (let cents = 0; cents <= 2000; cents++)
    for (const hundredths of [115, 850, 1925, 725]) {
      const exact = BigInt(cents) * BigInt(10000 + hundredths)
      assert.equal(addTax(cents, hundredths / 100), Number((exact + 5000n) / 10000n), `${cents} + ${hundredths}`)
    }
})

test('a split loses no cent', () => {
  assert.deepEqual(split(100, 3), [34, 33, 33])
  assert.deepEqual(split(1, 3), [1, 0, 0])
  for (let cents = 0; cents < 200; cents++)
    for (let parts = 1; parts < 9; parts++) assert.equal(sum(split(cents, parts)), cents)
})

test('a refund is split like a payment', () => {
  assert.deepEqual(split(-100, 3), [-34, -33, -33])
  assert.deepEqual(split(-1, 3), [-1, 0, 0])
  assert.deepEqual(split(0, 2), [0, 0])
})

test('amounts are written with two decimals', () => {
  assert.deepEqual([0, 5, 50, 1234, -5, -150, -1234].map(format), [
    '0.00',
    '0.05',
    '0.50',
    '12.34',
    '-0.05',
    '-1.50',
    '-12.34',
  ])
})
