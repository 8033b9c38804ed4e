import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { merge } from '../../src/entry/experiment/merge.ts'
import { report } from '../../src/entry/experiment/report.ts'
import { probeView } from '../../src/sandbox/drivers/local.ts'
import { runCli } from '../support/cli.ts'
import { filesIn, task } from '../support/task-dir.ts'

const JUDGE =
  'if [ "$(cat /app/hello.txt 2>/dev/null)" = hello ]; then echo 1; else echo 0; fi > /logs/verifier/reward.txt'
const SHARDS = [1, 2, 3] as const

async function experiment(): Promise<string> {
  const root = await filesIn({
    ...task('one', JUDGE),
    ...task('two', JUDGE),
    'experiment.yaml':
      'experiment_id: test\ntasks: [tasks/*]\nagents: [{name: oracle}, {name: nop}]\nrollouts_per_task: 2\n',
  })
  await runCli(['plan', 'experiment.yaml', '--shards', '3', '--out', 'shards/plan.json'], { cwd: root })
  const ran = SHARDS.map((index) =>
    runCli(['run', 'experiment.yaml', '--shard', `${index}/3`, '--out', `shard-${index}`], {
      cwd: root,
      env: { GITHUB_RUN_ATTEMPT: '1' },
    }),
  )
  for (const { code, err } of await Promise.all(ran)) expect([code, code ? err : '']).toEqual([0, ''])
  return root
}

const view = await probeView()
describe.skipIf(!view.ok)('three shards of one plan', () => {
  let root = ''
  beforeAll(async () => {
    root = await experiment()
  })
  const options = (dirs: readonly string[], outDir: string) => {
    const lines: string[] = []
    const planFile = join(root, 'shards/plan.json')
    return {
      lines,
      planFile,
      dirs: dirs.map((dir) => join(root, dir)),
      outDir: join(root, outDir),
      onLine: (line: string) => lines.push(line),
    }
  }

  test('together they are the whole: every rollout once, its logs beside it', async () => {
    const done = await merge(options(['shard-3', 'shard-1', 'shard-2'], 'whole'))
    expect(done.report).toMatchObject({ planned: 8, partial: false })
    expect(done.report.rows.map(({ outcome }) => outcome)).toEqual(
      Array.from({ length: 4 }, () => ['passed', 'failed']).flat(),
    )
    for (const { logs, outcome } of done.report.rows)
      expect(await readFile(join(done.dir, logs ?? '', 'verifier/reward.txt'), 'utf8')).toBe(
        outcome === 'passed' ? '1\n' : '0\n',
      )
  })

  test('the images of each shard stay, with their seconds and bytes and what their builders said', async () => {
    const record = (imageCache: 'hit' | 'miss', log: string | null) => ({
      tasks: ['one'],
      report: {
        ...{ tag: 'benchgate/task:0', digest: '0', platform: 'linux/amd64', imageCache, store: 'the Actions cache' },
        ...{ from: imageCache === 'hit' ? 'store' : 'build', reason: 'so.', steps: null, saved: null, warnings: [] },
        seconds: {
          total: 9,
          digest: 0,
          lookup: 0,
          restore: imageCache === 'hit' ? 4 : null,
          build: imageCache === 'hit' ? null : 8,
          save: null,
          coldBuild: null,
        },
        bytes: { restored: imageCache === 'hit' ? 6e6 : 0, saved: 0, stored: null },
      },
      failure: null,
      log,
    })
    const shards = ['shard-1', 'shard-2', 'shard-3'].map((name) => `${name}-images`)
    for (const name of shards) await cp(join(root, name.replace('-images', '')), join(root, name), { recursive: true })
    const [first = '', second = ''] = shards
    await mkdir(join(root, second, 'images'))
    await writeFile(join(root, second, 'images/1.log'), 'it said so\n')
    await writeFile(join(root, first, 'images.json'), JSON.stringify([record('hit', '../../../etc/passwd')]))
    await writeFile(join(root, second, 'images.json'), JSON.stringify([record('miss', 'images/1.log')]))
    const { dir, report: whole, files } = await merge(options(shards, 'with-images'))
    expect(whole.images?.map(({ log }) => log)).toEqual([null, 'images/2-1.log'])
    expect(await readFile(join(dir, 'images/2-1.log'), 'utf8')).toBe('it said so\n')
    expect(await readFile(files.summary, 'utf8')).toContain(
      'image-cache: partial (2 images: 1 hit, 0 partial, 1 missed; 4.0 s to restore 6.0 MB; 8.0 s to build)',
    )
  })

  test('the report of the whole is byte for byte that of one job with the same records', async () => {
    const { dir } = await merge(options(['shard-1', 'shard-2', 'shard-3'], 'again'))
    const names = ['summary.md', 'report.html', 'junit.xml', 'results.jsonl', 'verdict.json']
    const before = await Promise.all(names.map((name) => readFile(join(dir, name), 'utf8')))
    const lines = (await readFile(join(dir, 'journal.jsonl'), 'utf8')).trim().split('\n')
    const byTime = lines.toSorted((a, b) => (JSON.parse(a).at < JSON.parse(b).at ? -1 : 1))
    await cp(dir, join(root, 'one-job'), { recursive: true })
    await writeFile(join(root, 'one-job/journal.jsonl'), `${byTime.join('\n')}\n`)
    await report(join(root, 'one-job'))
    expect(await Promise.all(names.map((name) => readFile(join(root, 'one-job', name), 'utf8')))).toEqual(before)
  })

  test('a missing shard: its rollouts were not run, coverage falls, and that is said', async () => {
    const given = options(['shard-1', 'shard-3'], 'without-2')
    const done = await merge(given)
    expect(given.lines).toEqual(['shard 2 is missing: its rollouts have no result'])
    expect(done.report.planned).toBe(8)
    expect(done.report.partial).toBe(true)
    expect(done.report.rows.filter(({ outcome }) => outcome === 'not_run').length).toBeGreaterThan(1)
    expect(done.report.verdict).toMatchObject({ verdict: 'invalid', reason: 'coverage_below_floor' })
    expect(done.exitCode).toBe(3)
  })

  test('of two attempts of one shard the newer one counts; the same attempt twice is refused', async () => {
    await cp(join(root, 'shard-1'), join(root, 'shard-1-again'), { recursive: true })
    await expect(merge(options(['shard-1', 'shard-1-again', 'shard-2', 'shard-3'], 'twice'))).rejects.toThrow(
      /shard-1 and .*shard-1-again are both shard 1/,
    )
    const file = join(root, 'shard-1-again/manifest.json')
    await writeFile(file, (await readFile(file, 'utf8')).replace('"run_attempt": 1', '"run_attempt": 2'))
    const broken = join(root, 'shard-1/journal.jsonl')
    await writeFile(broken, (await readFile(broken, 'utf8')).replaceAll('"passed"', '"failed"'))
    const done = await merge(options(['shard-1', 'shard-1-again', 'shard-2', 'shard-3'], 'newest'))
    expect(done.report.rows.filter(({ outcome }) => outcome === 'passed')).toHaveLength(4)
  })

  test('what is foreign, unexpected or about something else is refused, and nothing is written', async () => {
    const refused = async (name: string, file: string, change: (text: string) => string) => {
      await rm(join(root, name), { recursive: true, force: true })
      await cp(join(root, 'shard-2'), join(root, name), { recursive: true })
      await writeFile(join(root, name, file), change(await readFile(join(root, name, file), 'utf8')))
      const error = await merge(options(['shard-1', name, 'shard-3'], `out-${name}`)).catch((cause: Error) => cause)
      await expect(readFile(join(root, `out-${name}/summary.md`))).rejects.toThrow()
      return (error as Error).message.replaceAll(`${root}/`, '')
    }
    const zeros = `sha256:${'0'.repeat(64)}`
    expect(
      await refused('other-plan', 'manifest.json', (text) => text.replace(/("plan_digest": ")[^"]*/, `$1${zeros}`)),
    ).toBe('the shards do not make one run: other-plan carried out another plan')
    expect(
      await refused('no-shard', 'manifest.json', (text) => text.replace(/"shard": \{[^}]*\}/, '"shard": null')),
    ).toBe('the shards do not make one run: no-shard is no shard of a plan')
    expect(await refused('other-config', 'manifest.json', (text) => text.replace('"cpus": 2', '"cpus": 3'))).toBe(
      'the shards do not make one run: shard-1 and other-config differ in config.sandbox_backend.defaults.cpus',
    )
    expect(
      await refused('strange', 'journal.jsonl', (text) => text.replace(/"rollout":"[^"]*"/, '"rollout":"x/y/1"')),
    ).toBe('the shards do not make one run: strange: a record of x/y/1, which is not in shard 2')
    expect(
      await refused('twice', 'journal.jsonl', (text) => {
        const ends = text.split('\n').filter((line) => line.includes('attempt_ended'))
        return `${text}${ends[0]}\n`
      }),
    ).toMatch(/^the shards do not make one run: twice: attempt 1 of .*\/[12] ended twice$/)
    expect(await refused('cut', 'manifest.json', (text) => text.slice(0, 100))).toMatch(
      /^cut\/manifest.json is not what/,
    )
  })
})
