import * as core from '@actions/core'
import { expect, test, vi } from 'vitest'
import { annotationsOfConfig } from '../../src/github/annotations.ts'
import { redReason } from '../../src/github/fail-on.ts'
import { fenced } from '../../src/github/fence.ts'
import { secretTexts } from '../../src/github/mask.ts'
import { outputs } from '../../src/github/outputs.ts'
import { fitSummary } from '../../src/github/summary.ts'
import { ConfigError } from '../../src/model/error.ts'
import type { Verdict } from '../../src/model/verdict.ts'
import { JobLog } from '../services/job-log.ts'
import { reportOf, row } from './report.ts'

const verdictOf = (verdict: Verdict['verdict'], reason = 'x') =>
  reportOf({ verdict: { verdict, reason, sentence: `It is ${verdict}.` } })

test('outputs: an outage takes nothing from the scored rate, and a rate of nothing is empty', () => {
  const rows = [row('passed', { cost_usd: 0.1 }), row('failed', { cost_usd: 0.2 }), row('infra_error'), row('not_run')]
  expect(outputs(reportOf({ rows }))).toEqual({
    'image-cache': '',
    verdict: 'unarmed',
    'scored-pass-rate': '0.5',
    'strict-pass-rate': '0.25',
    coverage: '0.5',
    'infra-errors': '1',
    rollouts: '4',
    'cost-usd': '0.3',
  })
  expect(outputs(reportOf({ rows: [row('infra_error')] }))).toMatchObject({ 'scored-pass-rate': '', 'cost-usd': '' })
})

test.for([
  ['regression', ['regression'], true],
  ['regression', ['inconclusive'], false],
  ['regression', ['never'], false],
  ['inconclusive', ['regression'], false],
  ['inconclusive', ['regression', 'inconclusive'], true],
  ['invalid', ['regression'], true],
  ['invalid', ['infra'], true],
  ['invalid', ['never'], false],
  ['unarmed', ['regression'], false],
  ['improved', ['regression', 'inconclusive', 'infra'], false],
] as const)('%s with fail-on %o is red: %s', ([verdict, words, red]) => {
  expect(redReason(verdictOf(verdict), words)).toBe(red ? `It is ${verdict}.` : null)
})

test('fail-on infra counts what the judge lost too; threshold asks the reason', () => {
  const lost = reportOf({ rows: [row('passed'), row('infra_error'), row('judge_error')] })
  expect(redReason(lost, ['infra'])).toBe('2 of 3 rollouts were lost to infrastructure or to the judge.')
  expect(redReason(lost, ['regression'])).toBeNull()
  expect(redReason(verdictOf('inconclusive', 'threshold_missed'), ['threshold'])).toBe('It is inconclusive.')
})

test('annotations: thirty faults of a file are nine annotations, the last one counting the rest', () => {
  const issues = Array.from({ length: 30 }, (_, index) => ({
    file: '/repo/bench/e.yaml',
    line: index + 1,
    column: 3,
    key: 'agnts',
    message: 'unknown key.',
    remedy: 'Did you mean agents?',
  }))
  const found = annotationsOfConfig(new ConfigError(issues), '/repo')
  expect(found).toHaveLength(9)
  expect(found[0]).toMatchObject({
    file: 'bench/e.yaml',
    line: 1,
    message: 'bench/e.yaml:1:3: agnts: unknown key. Did you mean agents?',
  })
  expect(found.at(-1)?.message).toMatch(/^22 more/)
})

test('a summary is cut by bytes at a line, its blocks closed, and says so', () => {
  const text = `<details>\n\n\`\`\`\n${'🦊🦊🦊🦊 a line\n'.repeat(1000)}`
  const cut = fitSummary(text, 10_000)
  expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(10_000)
  expect(cut).not.toContain('\uFFFD')
  expect(cut).toMatch(/a line\n```\n\n<\/details>\n\n\*\*The summary ends here\*\*/)
  expect(fitSummary('short', 10)).toBe('short')
  expect(fitSummary('x'.repeat(100), 10)).toBe('')
})

test('a fence ends with the token it began with, also when the work throws', async () => {
  const lines: string[] = []
  await expect(
    fenced(
      (line) => lines.push(line),
      () => Promise.reject(new Error('no')),
    ),
  ).rejects.toThrow('no')
  const token = lines[0]?.replace('::stop-commands::', '')
  expect(token).toMatch(/^[0-9a-f]{32}$/)
  expect(lines[1]).toBe(`::${token}::`)
})

test('a mask that a client sets inside the fence is let through, and nothing else is', async () => {
  const log = new JobLog()
  const output = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    for (const line of String(text).split('\n').slice(0, -1)) log.line(line)
    return true
  })
  try {
    await fenced(core.info, async () => {
      core.setSecret('sig-1234')
      core.info('the link has sig-1234')
      core.warning('no annotation')
      core.debug('nobody asked')
      process.stdout.write('an agent prints\n::add-mask::the\n')
    })
    core.info('sig-1234 again')
  } finally {
    output.mockRestore()
  }
  expect(log.lines).toEqual(['the link has ***', 'no annotation', 'an agent prints', '::add-mask::the', '*** again'])
  expect(log.annotations).toEqual([])
})

test('secrets: by the name of the variable, each line and encoding; short values and others stay', () => {
  const env = { E2B_API_KEY: 'e2b_12345/', MAX_TOKENS: '100000', A_TOKEN: 'abc', HOME: '/home/me' }
  const texts = secretTexts(env)
  expect(texts).toEqual(
    expect.arrayContaining(['e2b_12345/', 'e2b_12345%2F', Buffer.from('e2b_12345/').toString('hex')]),
  )
  expect(texts.some((text) => text !== '' && 'ZTJiXzEyMzQ1Lw=='.startsWith(text))).toBe(true)
  expect(texts.filter((text) => '100000 abc /home/me'.includes(text))).toEqual([])
})
