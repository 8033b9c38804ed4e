import { expect, test } from 'vitest'
import { named, pageOf } from './sample.ts'

const page = (name: string) => pageOf({ input: named(name), left: () => null })
/** what stands before the table of rollouts, without its tags */
const words = (name: string): string =>
  (/<main.*?<section id="rollouts"/s.exec(page(name))?.[0] ?? '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

test('a run that cannot be judged is not drawn beside its baseline, nor is the rate of that told', () => {
  expect(words('half-outage')).toMatch(
    /Baseline: commit fedcba9 , the merge base, .* there 40 of 40 rollouts were scored\./,
  )
  expect(words('half-outage')).toContain('95% interval 56% to 88% not to be compared with other runs')
  expect(page('half-outage')).not.toContain('<span class="what">baseline</span>')
  expect(page('regression')).toContain('<span class="what">baseline</span>')
  expect(words('regression')).not.toContain('not to be compared')
})

test('where nothing ran there is no rate, not 0%', () => {
  expect(words('fork-without-keys')).toMatch(/Scored pass rate none .* Strict pass rate none /)
})

test('the baseline stands in the words of the comment', () => {
  expect(words('in-rounds-beside')).toContain('Baseline: commit fedcba9, run beside this one; there')
  expect(words('undecided')).toContain(', the latest of branch main , 40 s old; there')
})
