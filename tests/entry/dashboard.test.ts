import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { night, OUTAGE, WORSE } from '../report/nights.ts'
import { runCli } from '../support/cli.ts'
import { workspaceWith } from '../support/workspace.ts'

const lines = (...nights: readonly unknown[]) => nights.map((one) => `${JSON.stringify(one)}\n`).join('')
const HISTORY = lines(...[0, 1, 2, 3, 4].map((n) => night(n)), night(5, WORSE), night(6, OUTAGE), night(7, WORSE))

test('a history becomes a page, and says how things stand', async () => {
  const cwd = await workspaceWith({ 'history.jsonl': `${HISTORY}{"cut":\n` })
  const { code, out, err } = await runCli(['dashboard', 'history.jsonl'], { cwd })
  expect({ code, err }).toEqual({ code: 0, err: 'warning: history.jsonl:9: skipped, it is no JSON: {"cut":\n' })
  expect(out).toMatch(/^nightly: Worse since the night of 2026-01-06, confirmed by that of 2026-01-08\./)
  expect(out).toMatch(/8 nights are drawn in dashboard\.html\n$/)
  expect(await readFile(join(cwd, 'dashboard.html'), 'utf8')).toMatch(/<title>nightly: nights<\/title>/)
})

test('a history that an editor of Windows has saved, and a page in a folder that is new', async () => {
  const cwd = await workspaceWith({ 'history.jsonl': `\uFEFF${lines(night(0)).replaceAll('\n', '\r\n')}` })
  const { code, out, err } = await runCli(['dashboard', 'history.jsonl', '--out', 'site/nights/page.html'], { cwd })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/1 night is drawn in site\/nights\/page\.html\n$/)
})

test('the runs in a directory are nights, too, and machines read how they are judged', async () => {
  const cwd = await workspaceWith({
    'bench.yaml': `experiment_id: bench
tasks: [{ contract: { name: t, command: [sh, -c, 'echo "{\\"metrics\\":{\\"reward_mean\\":1}}" > {output}'] } }]
agents: [{ name: nop }]
`,
  })
  for (const out of ['runs/a', 'runs/b']) await runCli(['run', 'bench.yaml', '--out', out], { cwd })
  const { code, out, err } = await runCli(['dashboard', 'runs', '--out', 'nights.html', '--json'], { cwd })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const [bench] = JSON.parse(out) as { experiment: string; nights: { state: string; night: { passed: number } }[] }[]
  // both of one commit on one day: the later one holds
  expect([bench?.experiment, bench?.nights.map(({ state, night: { passed } }) => [state, passed])]).toEqual([
    'bench',
    [['learning', 1]],
  ])
})

test.for([
  ['no-such.jsonl', /no-such\.jsonl does not exist\nName a history\.jsonl/],
  ['empty.jsonl', /there is no night in empty\.jsonl\n/],
  ['page.html', /page\.html:1: skipped, it is no JSON: <html>\nthere is no night in page\.html/],
] as const)('%s is refused in words', async ([path, words]) => {
  const cwd = await workspaceWith({ 'empty.jsonl': '', 'page.html': '<html>' })
  const { code, err } = await runCli(['dashboard', path], { cwd })
  expect(code).toBe(3)
  expect(err).toMatch(words)
  expect(err).not.toMatch(/^ +at /m)
})
