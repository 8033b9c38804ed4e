import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runStep } from './runner.ts'

const made: string[] = []
afterAll(() => Promise.all(made.map((dir) => rm(dir, { recursive: true, force: true }))))

/** an action of two scripts, as a user's repository would hold it */
async function actionOf(main: string, post = ''): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'action-'))
  made.push(dir)
  await mkdir(join(dir, 'dist'))
  await writeFile(
    join(dir, 'action.yml'),
    'inputs: { dry-run: { default: true }, the word: {} }\nruns: { using: node24, main: dist/main.js, post: dist/post.js }\n',
  )
  const head = "const { appendFileSync: add } = require('node:fs'); const { env } = process;\n"
  await writeFile(join(dir, 'dist', 'main.js'), head + main)
  await writeFile(join(dir, 'dist', 'post.js'), head + post)
  return dir
}

test('inputs keep their dashes, spaces become underscores, defaults apply', async () => {
  const action = await actionOf(
    "console.log(env['INPUT_DRY-RUN'], env.INPUT_THE_WORD, process.versions.node.split('.')[0])",
  )
  const { main } = await runStep({ action, workspace: action, with: { 'the word': 'hello' } })
  expect(main.log).toBe('true hello 24')
})

test('state reaches post alone, masks hide it in no output', async () => {
  const action = await actionOf(
    "console.log('::add-mask::hunter2222'); add(env.GITHUB_STATE, 'box<<E\\none\\ntwo\\nE\\n'); add(env.GITHUB_OUTPUT, 'a=hunter2222\\nb=2\\n'); console.log('hunter2222!', env.STATE_box)",
    'console.log(JSON.stringify(env.STATE_box))',
  )
  const { main, post } = await runStep({ action, workspace: action })
  expect(main.log).toContain('***! undefined')
  expect(main.outputs).toEqual({ b: '2' })
  expect(main.droppedOutputs).toEqual(['a'])
  expect(post?.log).toBe('"one\\ntwo"')
})

test('between stop-commands and its token every command is text', async () => {
  const action = await actionOf(
    "for (const l of ['::stop-commands::t0k', '::error::no', '::t0k::', '::error::yes%0Aindeed']) console.log(l)",
  )
  const { main } = await runStep({ action, workspace: action })
  expect(main.annotations.map(({ message }) => message)).toEqual(['yes\nindeed'])
  expect(main.log).toContain('::error::no')
})

test('an eleventh annotation is lost, a long one is cut, a summary beyond 1 MiB is dropped and the step stays green', async () => {
  const action = await actionOf(
    "for (let i = 0; i < 11; i++) console.log('::warning::' + 'x'.repeat(5000)); add(env.GITHUB_STEP_SUMMARY, 'y'.repeat(2 ** 20 + 1))",
  )
  const { main, conclusion } = await runStep({ action, workspace: action })
  expect(conclusion).toBe('success')
  expect(main.lostAnnotations).toBe(1)
  expect(main.annotations[0]?.message).toHaveLength(4096)
  expect(main.annotations.at(-1)?.message).toMatch(/upload aborted/)
  expect(main.summary).toBeNull()
})

test('a deaf action is interrupted, terminated and killed within ten seconds, and post still runs', async () => {
  const action = await actionOf(
    "for (const s of ['SIGINT', 'SIGTERM']) process.on(s, () => console.log('heard ' + s)); console.log('ready'); setInterval(() => {}, 1000)",
    "console.log('post ran')",
  )
  const { main, post, conclusion } = await runStep({ action, workspace: action, cancelAt: /^ready$/m })
  expect(conclusion).toBe('cancelled')
  expect(main.log).toBe('ready\nheard SIGINT\nheard SIGTERM')
  expect(main.signal).toBe('SIGKILL')
  expect(main.seconds).toBeGreaterThan(9.5)
  expect(post?.log).toBe('post ran')
})
