import { expect, test } from 'vitest'
import { code, logText, markup, plain, xml } from '../../src/report/escape.ts'
import { duration, percent, plural, whole } from '../../src/report/words.ts'

test.for([
  [0, 0, '0%'],
  [0.001, 0, '<1%'],
  [0.816, 0, '82%'],
  [2999 / 3000, 0, '>99%'],
  [1, 0, '100%'],
  [0.99999, 1, '>99.9%'],
  [0.896, 1, '89.6%'],
] as const)('%d with %d digits is %s', ([rate, digits, text]) => expect(percent(rate, digits)).toBe(text))

test.for([
  [0.84, '0.8 s'],
  [9.96, '10 s'],
  [59.6, '1 min 00 s'],
  [252, '4 min 12 s'],
  [3599.7, '1 h 00 min'],
  [7384, '2 h 03 min'],
] as const)('%d seconds are %s', ([seconds, text]) => expect(duration(seconds)).toBe(text))

test('counts', () => {
  expect([whole(0), whole(999), whole(1000), whole(1234567)]).toEqual(['0', '999', '1,000', '1,234,567'])
  expect([plural(1, 'rollout'), plural(2000, 'rollout')]).toEqual(['1 rollout', '2,000 rollouts'])
})

test('foreign text becomes one bounded line without invisible characters', () => {
  expect(plain('\u001b[31ma\u001b[0m\r\nb\u202Ec\u200B\uFFFE\uD800\u{E0041}')).toBe('a bc')
  expect(plain('🙂'.repeat(20), 5)).toBe('🙂🙂🙂🙂…')
  expect(plain(`a${'\u0301'.repeat(50)}`)).toBe(`a${'\u0301'.repeat(3)}`)
  expect([...plain('\u001b[31m'.repeat(10_000), 50)].length).toBeLessThanOrEqual(50)
})

test('markup is text in markdown and HTML alike', () => {
  expect(code('<img src=x> | `a` [b](c)')).toBe('<code>&#60;img src=x&#62; &#124; &#96;a&#96; &#91;b&#93;(c)</code>')
  expect(markup('rate_limited: _x_ @me #1 https://a.b www.c.d')).toBe(
    'rate_limited: &#95;x&#95; &#64;me &#35;1 https&#58;//a.b www&#46;c.d',
  )
  expect(code('\u0000')).toBe('')
})

test('no line of a log starts a command of the runner', () => {
  expect(logText(':::error::x ##[group]y')).not.toMatch(/::|##\[/)
})

test('XML attributes', () => expect(xml('<a b="c">\u0008&')).toBe('&#60;a b=&#34;c&#34;&#62;&#38;'))
