import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dashboard } from '../../../src/report/dashboard/page.ts'
import { browserIsHere, openBrowser, openText } from '../../support/browser.ts'
import { FINGERPRINT, night, WORSE } from '../nights.ts'
import { pageOf, STORIES, story } from './sample.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const here = browserIsHere()
let browser: Awaited<ReturnType<typeof openBrowser>>
beforeAll(async () => {
  if (here) browser = await openBrowser()
})
afterAll(() => browser?.close())
const opened = (text: string, options: Parameters<typeof openText>[2] = {}) => openText(browser, text, options)

const charts = (page: Page) => page.locator('figcaption b')
const named = (page: Page) => page.evaluate('document.activeElement.getAttribute("aria-label")')
/** how many nights each stretch of the first line joins */
const stretches = async (page: Page, chart = 0) => {
  const lines = await page.locator('.chart').nth(chart).locator('polyline.way').all()
  return Promise.all(lines.map(async (line) => ((await line.getAttribute('points')) ?? '').split(' ').length))
}

test.skipIf(!here)('it says how things stand, and draws the four things over the nights', async () => {
  const { page, requests, complaints } = await opened(pageOf('regression'))
  expect(await page.locator('h1').innerText()).toMatch(
    /^worse\s+Worse since the night of 2026-02-11, confirmed by that of 2026-02-13\. The night of 2026-02-14: a drop is shown, 46% against 67%, −21\.1 points/,
  )
  expect(await charts(page).allInnerTexts()).toEqual([
    'Pass rate of the scored rollouts',
    'What one pass cost',
    'Rollouts lost to infrastructure and to the judge',
    'Duration of the night',
  ])
  expect(await page.locator('.numbers .figure').allInnerTexts()).toEqual(['46%', '46%', '100%', '$36.00', '2026-02-14'])
  expect([requests.length, complaints]).toEqual([1, []])
})

test.skipIf(!here)('a line breaks where the benchmark changed, where nights are missing and at an outage', async () => {
  const { page } = await opened(pageOf('regression'))
  // 15 nights; the tasks change; 5, an outage, 7; three are missing; 11, an outage, 2
  expect(await stretches(page)).toEqual([15, 5, 7, 11, 2])
  expect(await stretches(page, 3)).toEqual([15, 5, 7, 11, 2]) // an outage is quickly over, and no line leads there
  expect(await page.locator('.chart').first().locator('path.nothing').count()).toBe(2)
  expect(await page.locator('.chart').first().locator('.rift title').allTextContents()).toEqual(['tasks changed'])
})

test.skipIf(!here)('the pointer over a night tells it, and a click opens its run', async () => {
  const { page } = await opened(pageOf('regression'))
  const link = page.locator('.chart').nth(1).locator('a.night').nth(38)
  await link.hover()
  expect((await page.locator('.tip').innerText()).replace(/\s+/g, ' ')).toMatch(
    /^2026-02-11 worse Pass rate 47%, 40% to 55% Scored 143 of 144 Lost 1 rate_limited A pass costs \$0\.53, .* Time 46 min 00 s −19\.7 points/,
  )
  expect(await page.locator('a.night.on').count()).toBe(4)
  expect(await link.getAttribute('href')).toBe('https://github.com/octo/bench/actions/runs/1041')
  await page.mouse.move(5, 5)
  expect(await page.locator('.tip').isVisible()).toBe(false)
})

test.skipIf(!here)('the keyboard goes from night to night, and says each', async () => {
  const { page } = await opened(pageOf('regression'))
  await page.getByRole('combobox', { name: 'Nights' }).focus()
  await page.keyboard.press('Tab')
  expect(await named(page)).toMatch(/^2026-02-14: pass rate 46%, 39% to 53%; 144 of 144 scored; worse$/)
  expect(await page.locator('.tip').isVisible()).toBe(true)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  expect(await named(page)).toBe(
    '2026-02-12: no pass rate; 0 of 144 scored; lost: 72 rate_limited, 72 sandbox_lost; says nothing',
  )
  await page.keyboard.press('Home')
  expect(await named(page)).toMatch(/^2026-01-01: /)
  await page.keyboard.press('Escape')
  expect(await page.locator('.tip').isVisible()).toBe(false)
  const focused = 'document.activeElement.getAttribute("href")'
  expect(await page.evaluate(focused)).toBe('https://github.com/octo/bench/actions/runs/1000')
})

test.skipIf(!here)(
  'an agent, a tag or a task alone, or each agent on a line of its own; the address keeps it',
  async () => {
    const { page } = await opened(pageOf('regression'))
    const show = page.getByLabel('Show')
    await show.selectOption('agents')
    expect(await page.locator('.legend').innerText()).toBe('claude-code\ncodex')
    await page.locator('.chart').first().locator('a.night').last().hover()
    expect(await page.locator('.tip dt.line').allInnerTexts()).toEqual(['claude-code', 'codex'])
    await show.selectOption('agent:codex')
    expect(await charts(page).last().innerText()).toBe('Median time of a scored rollout')
    expect(page.url()).toMatch(/#part=agent%3Acodex$/)
    await page.reload()
    expect(await page.getByLabel('Show').inputValue()).toBe('agent:codex')
    await page.getByRole('button', { name: 'fix-parser-14' }).click()
    expect(await page.getByLabel('Show').inputValue()).toBe('task:fix-parser-14')
    expect(await charts(page).allInnerTexts()).toEqual([
      'Pass rate of the scored rollouts',
      'Rollouts lost to infrastructure and to the judge',
    ])
  },
)

test.skipIf(!here)('the tables have the parts, what fell most first, and every night', async () => {
  const { page } = await opened(pageOf('regression'))
  const rows = page.locator('.parts tbody tr')
  expect((await rows.allInnerTexts()).slice(0, 5).map((text) => text.split('\t').slice(0, 3).join(' | '))).toEqual([
    'claude-code | 56%, 40 of 72 | 68%, 487 of 713',
    'codex | 36%, 26 of 72 | 55%, 390 of 714',
    'race | 58%, 21 of 36 | 63%, 226 of 358',
    'parser | 31%, 11 of 36 | 60%, 214 of 356',
    'fix-parser-14 | 17%, 1 of 6 | 72%, 43 of 60',
  ])
  expect(await rows.first().locator('svg').getAttribute('aria-label')).toBe('claude-code: from 39% to 86% in 40 nights')
  const nights = page.locator('#nights tbody tr')
  expect(await nights.count()).toBe(30)
  await page.getByRole('button', { name: 'Show all 42 nights' }).click()
  expect(await nights.count()).toBe(42)
  expect(await nights.last().locator('a').getAttribute('href')).toBe('https://github.com/octo/bench/actions/runs/1000')
})

test.skipIf(!here)('one night is a point with its interval', async () => {
  const { page, complaints } = await opened(pageOf('one-night'))
  expect(await page.locator('h1').innerText()).toMatch(
    /^learning\s+The night of 2026-01-01 is one of the first: 3 more nights/,
  )
  expect(await stretches(page)).toEqual([])
  expect(await page.locator('.chart').first().locator('circle.dot, line.whisker').count()).toBe(2)
  expect(await page.getByRole('combobox', { name: 'Nights' }).inputValue()).toBe('0')
  expect(complaints).toEqual([])
})

test.skipIf(!here)('an outage is no zero: it has no rate, and the reason stands on top', async () => {
  const { page } = await opened(pageOf('outage-night'))
  expect(await page.locator('h1').innerText()).toMatch(
    /^no data\s+The night of 2026-01-25 says nothing about the agents: No rollout was scored/,
  )
  expect(await page.locator('.numbers .figure').first().innerText()).toBe('none')
  expect(await stretches(page)).toEqual([12, 11])
})

test.skipIf(!here)('400 nights are drawn at once, and quickly', async () => {
  const { page, complaints } = await opened(pageOf('four-hundred'), { at: '#last=0' })
  expect(await page.locator('.chart').first().locator('a.night').count()).toBe(391)
  expect((await stretches(page)).reduce((sum, count) => sum + count, 0)).toBe(391 - 5)
  const ms = (await page.evaluate(
    '(() => { const began = performance.now(); document.querySelector("select").dispatchEvent(new Event("change")); document.body.offsetHeight; return performance.now() - began })()',
  )) as number
  expect(ms).toBeLessThan(2000)
  expect(complaints).toEqual([])
})

test.skipIf(!here)('several experiments are one page, and no night at all is said', async () => {
  const both = [...story({ nights: 5, experiment: 'a' }), ...story({ nights: 9, experiment: 'b' })]
  const { page } = await opened(dashboard(both))
  expect(await page.locator('.run').innerText()).toMatch(/^Experiment b, 9 nights/)
  await page.getByLabel('Experiment').selectOption('a')
  expect(await page.locator('.run').innerText()).toMatch(/^Experiment a, 5 nights/)
  const { page: empty } = await opened(dashboard([]))
  expect(await empty.locator('main').innerText()).toBe('There is no night yet.')
})

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '<!-- <script>',
  '__proto__',
  '\u202Etxet',
  'agent:x',
]

test.skipIf(!here)('names and sentences of a history stay text, and links lead to the web or nowhere', async () => {
  const nights = [0, 1, 2, 3, 4].map((n) => {
    const text = HOSTILE.join(' ')
    const base = night(n, n === 4 ? WORSE : {}, { sentence: text, commit: text })
    const part = (name: string) => ({ ...(base.agents[0] ?? base), name })
    return {
      ...base,
      run: n === 4 ? 'javascript:alert(1)' : base.run,
      agents: HOSTILE.map(part),
      tags: HOSTILE.map(part),
      cells: HOSTILE.map((name): [string, string, number, number, number] => [name, name, n === 4 ? 0 : 3, 3, 0]),
      fingerprint: FINGERPRINT,
    }
  })
  const { page, requests, complaints } = await opened(dashboard(nights))
  for (const part of ['agents', ...HOSTILE.slice(0, 4).map((name) => `task:${name}`)]) {
    await page.getByLabel('Show').selectOption(part)
    await page.locator('.chart').first().locator('a.night').last().hover()
  }
  expect(await page.locator('.parts').first().innerText()).toContain('"><img src=x onerror=alert(1)>')
  expect(await page.locator('img, iframe').count()).toBe(0)
  expect(await page.locator('a[href^="javascript"], a[*|href^="javascript"]').count()).toBe(0)
  expect([requests.length, complaints]).toEqual([1, []])
})

for (const colorScheme of ['light', 'dark'] as const)
  test.skipIf(!here)(`axe finds nothing serious, ${colorScheme}`, { timeout: 120_000 }, async () => {
    for (const [name, at] of [
      ['regression', '#part=agents&last=30'],
      ['outage-night', ''],
    ] as const) {
      const { page } = await opened(pageOf(name).replace(/<meta http-equiv[^>]*>/, ''), { colorScheme, at })
      await page.locator('a.night').last().focus()
      await page.evaluate(AXE)
      const { violations } = (await page.evaluate('axe.run()')) as {
        violations: { id: string; impact: string; nodes: { html: string }[] }[]
      }
      const bad = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      expect(bad.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)])).toEqual([])
    }
  })

test.skipIf(!here)(
  'a phone scrolls in one direction only; paper gets no controls, and charts in black on white',
  async () => {
    const { page } = await opened(pageOf('regression'), { viewport: { width: 360, height: 740 } })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    const { page: paper } = await opened(pageOf('regression'), { colorScheme: 'dark' })
    await paper.emulateMedia({ media: 'print' })
    expect(await paper.locator('.filters').isVisible()).toBe(false)
    expect(await paper.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe(
      'rgb(255, 255, 255)',
    )
    expect(await paper.locator('svg.nights').count()).toBe(4)
  },
)

test('without a script the nights are a table', () => {
  const text = dashboard(STORIES['outage-night'])
  expect(text).toContain('<th scope="row">2026-01-25</th><td>none</td><td>0 of 0</td><td>0 of 144</td><td>invalid</td>')
})
