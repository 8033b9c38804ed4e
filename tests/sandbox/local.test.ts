import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { runExperiment } from '../../src/entry/experiment/run.ts'
import { InfraError } from '../../src/model/error.ts'
import { packItems } from '../../src/run/pack.ts'
import { removePlace } from '../../src/sandbox/drivers/local/place.ts'
import { localDriver } from '../../src/sandbox/drivers/local.ts'
import type { Driver, Need, Sandbox, SandboxRequest } from '../../src/sandbox/sandbox.ts'
import { newWorkspace, processesOf, testDriver, viewAnswers } from '../support/local.ts'
import { runIn } from '../support/run-experiment.ts'
import { filesIn, task } from '../support/task-dir.ts'
import { CUT_OFF, OPEN } from './conformance.ts'

const NEED: Need = {
  networks: [OPEN],
  resources: { cpus: null, memoryMb: null, storageMb: null },
  ownPaths: true,
  users: [],
}
const views = { bwrap: await viewAnswers('bwrap'), unshare: await viewAnswers('unshare') }
const root = process.getuid?.() === 0

let names = 0
async function sandboxOf(driver: Driver, more: Partial<SandboxRequest> = {}): Promise<Sandbox> {
  names += 1
  const sandbox = await driver.create({
    name: `local-test-${names}`,
    image: null,
    workdir: '/app',
    env: {},
    resources: NEED.resources,
    networks: [OPEN],
    labels: { 'benchgate.test': 'local' },
    ttlSec: 120,
    paths: ['/app'],
    onCreated: () => {},
    ...more,
  })
  onTestFinished(() => sandbox.close())
  return sandbox
}

async function said(sandbox: Sandbox, command: string): Promise<string> {
  const { stdout, stderr } = await sandbox.exec({ command, timeoutSec: 20 })
  return `${stdout}${stderr}`.trim()
}

const file = (text: string, to: string): Readable => packItems([{ text, to }])

/** a PATH with every program of this one but these; not in /tmp, which a view has its own of */
function pathWithout(...hidden: readonly string[]): string {
  const bin = mkdtempSync('/var/tmp/benchgate-path-')
  onTestFinished(() => rmSync(bin, { recursive: true }))
  for (const dir of (process.env.PATH ?? '').split(':').filter((path) => existsSync(path)))
    for (const name of readdirSync(dir))
      if (!hidden.includes(name) && !existsSync(join(bin, name))) symlinkSync(join(dir, name), join(bin, name))
  return bin
}

describe('how a view is made here', () => {
  test.runIf(views.bwrap)('by bubblewrap where it is', async () => {
    const driver = await testDriver('auto')
    expect(driver.caution).toContain('views by bwrap')
    expect(driver.refuses(NEED)).toBeNull()
  })

  test.runIf(views.unshare)('by unshare where bubblewrap is not', async () => {
    const driver = await localDriver({
      workspaceRoot: newWorkspace(),
      view: 'auto',
      searchPath: pathWithout('bwrap'),
    })
    expect(driver.caution).toContain('views by unshare')
    const sandbox = await sandboxOf(driver)
    expect(await said(sandbox, 'pwd; ls -A')).toBe('/app')
  })

  test('not at all where neither is: tasks with paths of their own are refused with the remedy, others run', async () => {
    const searchPath = pathWithout('bwrap', 'unshare')
    const driver = await localDriver({ workspaceRoot: newWorkspace(), view: 'auto', searchPath })
    const why = driver.refuses(NEED)
    expect(why).toMatch(/absolute paths of its own here: .*bwrap.*ENOENT.*unshare.*ENOENT/)
    expect(why).toMatch(/Install bubblewrap or util-linux .* or set sandbox_backend.kind to docker\.$/)
    await expect(sandboxOf(driver)).rejects.toMatchObject({ kind: 'config', remedy: expect.stringContaining('docker') })
    expect(driver.refuses({ ...NEED, ownPaths: false })).toBeNull()
    const sandbox = await sandboxOf(driver, { paths: [] })
    expect(await said(sandbox, 'basename $PWD')).toBe('app')
    await driver.close()
  })
})

describe('what it says of itself', () => {
  test('that it is no security boundary', async () => {
    expect((await testDriver('plain')).caution).toBe(
      'local_process (plain directories only) keeps rollouts apart and is no security boundary: what runs in it has the rights of this account, reads the files of this machine, and is held to no limit of memory, processors or processes',
    )
  })

  test('what it cannot enforce', async () => {
    const plain = await testDriver('plain')
    const anywhere = { ...NEED, ownPaths: false }
    const hosts = { mode: 'allowlist' as const, allowedHosts: ['example.com'] }
    expect(plain.refuses({ ...anywhere, networks: [OPEN, hosts] })).toBe(
      'local_process cannot let through only example.com',
    )
    expect(plain.refuses({ ...anywhere, networks: [CUT_OFF] })).toContain('cannot cut off the network')
    expect(plain.refuses({ ...anywhere, users: ['agent'] })).toContain('cannot run commands as agent')
    expect(plain.refuses({ ...anywhere, users: ['root'] })).toBeNull()
    const sandbox = await sandboxOf(plain, { paths: [] })
    await expect(sandbox.setNetwork(CUT_OFF)).rejects.toMatchObject({ kind: 'config' })
    await expect(sandbox.exec({ command: 'true', user: 'nobody', timeoutSec: 5 })).rejects.toMatchObject({
      kind: 'config',
    })
    await plain.close()
  })

  test.runIf(views.bwrap && root)('which users it knows', async () => {
    const driver = await testDriver('bwrap')
    expect(driver.refuses({ ...NEED, users: ['root', 'nobody', '1234', '1234:5'] })).toBeNull()
    expect(driver.refuses({ ...NEED, users: ['nobody-here'] })).toBe('this machine has no user nobody-here')
    const sandbox = await sandboxOf(driver)
    const { stdout } = await sandbox.exec({ command: 'id -u; id -g', user: '1234:5', timeoutSec: 20 })
    expect(stdout.toString()).toBe('1234\n5\n')
  })
})

describe.each(Object.entries(views).flatMap(([view, able]) => (able ? [view as 'bwrap' | 'unshare'] : [])))(
  'a view by %s',
  (view) => {
    let driver: Driver
    let workspaceRoot: string
    beforeAll(async () => {
      workspaceRoot = join(newWorkspace(), `it's a "root" \\ here`)
      driver = await testDriver(view, workspaceRoot)
    })
    afterAll(() => driver.close())

    test('leaves this machine where it is around the paths of its own, read-only', async () => {
      const sandbox = await sandboxOf(driver, { workdir: '/usr/src/app/deep', paths: ['/usr/src/app/deep', '/logs'] })
      expect(await said(sandbox, 'pwd; ls -A; ls -Ad /logs /tmp/*; touch here /usr/src/beside && echo writable')).toBe(
        '/usr/src/app/deep\n/logs\n/tmp/home\nwritable',
      )
      expect(await said(sandbox, 'touch /usr/bin/x /etc/x')).toMatch(
        /(Read-only|Permission denied)[\s\S]*(Read-only|Permission denied)/,
      )
      expect(await said(sandbox, 'sh -c "command -v env"')).toBe('/usr/bin/env')
      expect(existsSync('/usr/src/beside') || existsSync('/usr/src/app/deep')).toBe(false)
    })

    test('hides what this machine has at a path of its own, and the other sandboxes', async () => {
      const marker = join(newWorkspace(), 'marker')
      writeFileSync(marker, 'of this machine')
      const other = await sandboxOf(driver)
      await other.exec({ command: 'echo private > file', timeoutSec: 20 })
      const sandbox = await sandboxOf(driver, { workdir: '/opt', paths: ['/opt'] })
      expect(await said(sandbox, 'ls -A /opt')).toBe('')
      const { stdout } = await sandbox.exec({
        command: 'cat "$FILE" || ls -A "$ROOT"',
        env: { FILE: marker, ROOT: workspaceRoot },
        timeoutSec: 20,
      })
      expect(stdout.toString()).toBe('')
    })

    test('is told /tmp/rollout.json exactly there', async () => {
      const sandbox = await sandboxOf(driver)
      expect(sandbox.pathOf('/tmp/rollout.json')).toBe('/tmp/rollout.json')
      await sandbox.upload(file('{}', '/tmp/rollout.json'), '/')
      expect(await said(sandbox, 'cat /tmp/rollout.json; stat -c %a /tmp')).toBe('{}1777')
    })

    test('never lets files into directories of this machine, whoever made a link to them', async () => {
      const sandbox = await sandboxOf(driver)
      await sandbox.exec({ command: 'ln -s /usr/local/bin bin; ln -s ../../../../../../etc up', timeoutSec: 20 })
      for (const path of ['/usr/local/bin', '/app/bin', '/app/up'])
        await expect(sandbox.upload(file('x', 'benchgate-test-evil'), path)).rejects.toMatchObject({
          kind: 'config',
          message: expect.stringContaining('belongs to this machine'),
        })
      for (const dir of ['/usr/local/bin', '/etc']) expect(existsSync(join(dir, 'benchgate-test-evil'))).toBe(false)
      const back = await sandbox.download('/app/up/hostname')
      expect(back).not.toBeNull() // a link is followed as it leads in there, where /etc is shared
      back?.resume()
    })

    test('has one network of its own for all its commands when it is cut off', async () => {
      const sandbox = await sandboxOf(driver, { networks: [CUT_OFF] })
      const serve = `exec 3<>/dev/tcp/127.0.0.1/4321 && cat <&3`
      const listen = 'Listen => 1, LocalAddr => q(127.0.0.1), LocalPort => 4321, ReuseAddr => 1'
      // perl is part of every Debian, and unlike the node of a checkout under /tmp it is seen in a view
      const server = `$s = IO::Socket::INET->new(${listen}); while ($c = $s->accept) { print $c q(heard); close $c }`
      await sandbox.exec({
        command: `perl -MIO::Socket::INET -e '${server}' >/dev/null 2>&1 </dev/null &`,
        timeoutSec: 20,
      })
      await expect
        .poll(async () => (await sandbox.exec({ command: `bash -c '${serve}'`, timeoutSec: 20 })).stdout.toString(), {
          timeout: 15_000,
        })
        .toBe('heard')
    })

    test('answers when something in it has stopped its keeper', async () => {
      const sandbox = await sandboxOf(driver)
      await sandbox.exec({ command: 'kill -STOP -1', timeoutSec: 20 })
      await sandbox.quiesce()
      expect(await said(sandbox, 'echo fine')).toBe('fine')
    })

    test('keeps no dead behind', async () => {
      const sandbox = await sandboxOf(driver)
      await sandbox.exec({
        command: 'i=0; while [ $i -lt 50 ]; do (sleep 0.1 &) ; i=$((i+1)); done; sleep 1',
        timeoutSec: 20,
      })
      expect(await said(sandbox, 'cat /proc/[0-9]*/stat 2>/dev/null | grep -c ") Z "')).toBe('0')
    })
  },
)

describe('a plain directory', () => {
  let driver: Driver
  beforeAll(async () => {
    driver = await testDriver('plain', join(newWorkspace(), `it's a "root" \\ here`))
  })
  afterAll(() => driver.close())

  test('has its own HOME and TMPDIR, and says where its paths lie', async () => {
    const sandbox = await sandboxOf(driver, { paths: [] })
    await sandbox.upload(file('{}', '/tmp/rollout.json'), '/')
    expect(await said(sandbox, `cat "$TMPDIR/rollout.json"; [ -w "$HOME" ] && echo writable`)).toBe('{}writable')
    expect(sandbox.pathOf('/tmp/rollout.json')).toMatch(/\/tmp\/rollout\.json$/)
  })

  test('lets no link lead its files out', async () => {
    const sandbox = await sandboxOf(driver, { paths: [] })
    const outside = newWorkspace()
    await sandbox.exec({
      command: 'ln -s "$OUT" out; ln -s ../../../../../.. up',
      env: { OUT: outside },
      timeoutSec: 20,
    })
    await sandbox.upload(file('x', 'f'), '/app/out')
    await sandbox.upload(file('y', 'g'), '/app/up')
    expect(readdirSync(outside)).toEqual([])
    expect(readFileSync(sandbox.pathOf(`${outside}/f`), 'utf8')).toBe('x')
    expect(readFileSync(sandbox.pathOf('/g'), 'utf8')).toBe('y')
  })
})

describe('whatever happens to benchgate', () => {
  const SCRIPT = fileURLToPath(new URL('../support/local-and-die.ts', import.meta.url))

  test.for([...(views.bwrap ? ['bwrap'] : []), ...(views.unshare ? ['unshare'] : []), 'plain'])(
    'killed in the middle, nothing of it lives on (%s), and the reaper finds the rest',
    async (view) => {
      const workspaceRoot = newWorkspace()
      const child = spawn(process.execPath, [SCRIPT, view, workspaceRoot], { stdio: ['ignore', 'pipe', 'inherit'] })
      const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
      expect(line).toBe('running')
      const dir = join(workspaceRoot, 'to-be-orphaned')
      expect(processesOf(dir)).not.toEqual([])
      child.kill('SIGKILL')
      await expect.poll(() => processesOf(dir), { timeout: 20_000 }).toEqual([])
      const reaper = await testDriver('plain', workspaceRoot)
      expect(await reaper.list({ benchgate: '1' })).toEqual(['to-be-orphaned'])
      await reaper.destroy('to-be-orphaned')
      expect(readdirSync(workspaceRoot)).toEqual([])
    },
  )

  test('killed before a directory has its labels, its run finds it by its name', async () => {
    const workspaceRoot = newWorkspace()
    const long = new Date(Date.now() - 3_600_000)
    const leave = (id: string, { file, at = long }: { file?: string; at?: Date } = {}) => {
      mkdirSync(join(workspaceRoot, id))
      if (file) writeFileSync(join(workspaceRoot, id, file), '')
      utimesSync(join(workspaceRoot, id), at, at)
    }
    leave('run-1-a-1')
    leave('run-1-b-1', { file: 'sandbox.json' })
    leave('run-1-somebodys', { file: 'notes.txt' })
    leave('run-1-being-made', { at: new Date() })
    leave('run-2-a-1')
    writeFileSync(join(workspaceRoot, 'run-1-file'), '')
    const driver = await testDriver('plain', workspaceRoot)
    const found = ['run-1-a-1', 'run-1-b-1']
    expect([...(await driver.list({ 'benchgate.run': 'run-1' }))].sort()).toEqual(found)
    expect(await driver.list({ 'benchgate.run': 'run-1', 'benchgate.rollout': 'a/1' })).toEqual([])
    expect(await driver.list({ benchgate: '1' })).toEqual([])
    for (const id of found) await driver.destroy(id)
    expect(readdirSync(workspaceRoot).filter((id) => found.includes(id))).toEqual([])
    await driver.close()
  })

  test('its labels are removed last, so that a removal that is cut off can be found', async () => {
    const dir = newWorkspace()
    mkdirSync(join(dir, 'a/b'), { recursive: true })
    for (const name of ['sandbox.json', 'a/b/c', 'z']) writeFileSync(join(dir, name), '')
    const gone: string[] = []
    const watcher = watch(dir, (_, name) => void gone.push(String(name)))
    await removePlace(dir)
    await expect.poll(() => gone).toContain('sandbox.json')
    watcher.close()
    expect(gone.filter((name) => ['a', 'z', 'sandbox.json'].includes(name)).at(-1)).toBe('sandbox.json')
    expect(existsSync(dir)).toBe(false)
  })

  test('a name that is taken is not used twice', async () => {
    const driver = await testDriver('plain')
    const { id } = await sandboxOf(driver, { name: 'taken', paths: [] })
    await expect(sandboxOf(driver, { name: id, paths: [] })).rejects.toMatchObject({ kind: 'create_ambiguous' })
    await expect(sandboxOf(driver, { name: id, paths: [] })).rejects.toBeInstanceOf(InfraError)
    await driver.close()
  })

  test('an id never leads out of the workspace root', async () => {
    const workspaceRoot = join(newWorkspace(), 'in')
    const beside = join(workspaceRoot, '../beside')
    mkdirSync(beside)
    const driver = await testDriver('plain', workspaceRoot)
    for (const id of ['../beside', '..', '.', '/', '']) await driver.destroy(id)
    expect(existsSync(beside) && existsSync(workspaceRoot)).toBe(true)
  })
})

describe('contract tasks', () => {
  const RESULT = '{"metrics": {"reward_mean": 1}}'
  const run = async (command: readonly string[], env: Readonly<Record<string, string | undefined>> = process.env) => {
    const task = { name: 'runner', command }
    const at = await filesIn({
      'experiment.yaml': `experiment_id: contract\ntasks: [${JSON.stringify({ contract: task })}]\nagents: [{name: nop}]\n`,
    })
    const lines: string[] = []
    const done = await runExperiment({
      experimentFile: join(at, 'experiment.yaml'),
      runtimeFile: null,
      outDir: null,
      env,
      cwd: at,
      signal: new AbortController().signal,
      onLine: (line) => lines.push(line),
    })
    return { outcomes: done.report.rows.map(({ outcome }) => outcome), exitCode: done.exitCode, said: lines.join('\n') }
  }

  test('that are told where their files lie run anywhere', async () => {
    const told = ['sh', '-c', `grep -q trace_correlation_id {input} && echo '${RESULT}' > {output}`]
    expect((await run(told)).outcomes).toEqual(['passed'])
    const bare = await run(told, { PATH: pathWithout('bwrap', 'unshare') })
    expect(bare.outcomes).toEqual(['passed'])
    expect(bare.said).toContain('is no security boundary')
  })

  test('that know the fixed places have them in a view, and are refused where there is none', async () => {
    const fixed = ['sh', '-c', `grep -q trace_correlation_id /tmp/rollout.json && echo '${RESULT}' > /tmp/result.json`]
    if (views.bwrap || views.unshare) expect((await run(fixed)).outcomes).toEqual(['passed'])
    const bare = await run(fixed, { PATH: pathWithout('bwrap', 'unshare') })
    expect(bare).toMatchObject({ exitCode: 3, outcomes: ['not_run'] })
    expect(bare.said).toMatch(/task_runner: local_process cannot give a task absolute paths of its own here/)
  })

  test('are those of the demo where there is no view, and its other tasks are refused by name', async () => {
    const examples = fileURLToPath(new URL('../../examples', import.meta.url))
    const cwd = newWorkspace()
    const demo = (name: string) =>
      runExperiment({
        experimentFile: join(examples, name),
        runtimeFile: null,
        outDir: join(cwd, basename(name)),
        env: { PATH: pathWithout('bwrap', 'unshare') },
        cwd,
        signal: new AbortController().signal,
        onLine: () => {},
      })
    const refused = await demo('demo.yaml')
    expect(refused.exitCode).toBe(3)
    const checks = JSON.parse(readFileSync(join(refused.dir, 'preflight.json'), 'utf8')).checks as Record<
      string,
      boolean
    >
    expect(Object.entries(checks).filter(([name, ok]) => /^task_/.test(name) && ok === false)).toHaveLength(3)
    const { report } = await demo('demo-contract.yaml')
    expect(new Set(report.rows.map(({ agent, outcome }) => `${agent} ${outcome}`))).toEqual(
      new Set(['oracle passed', 'nop failed']),
    )
  })
})

test.runIf(views.bwrap || views.unshare)(
  'what a Dockerfile copies lies where it says, beside what this machine has',
  async () => {
    const judge = `[ "$(/usr/local/bin/of-the-task)" = mine ] && [ -x /usr/bin/env ] && cat /data/deep/file /srv-of-task
    echo $? && ls /usr/local/bin | grep -vq of-the-task && echo 1 > /logs/verifier/reward.txt`
    const { outcomes } = await runIn({
      files: task('copies', judge, {
        'environment/Dockerfile':
          'FROM x\nCOPY tool.sh /usr/local/bin/of-the-task\nCOPY data /data/deep\nCOPY file /srv-of-task\nCOPY app /app\nWORKDIR /app\n',
        'environment/tool.sh': '#!/bin/sh\necho mine\n',
        'environment/data/file': 'deep\n',
        'environment/file': 'top\n',
      }),
      agents: '  - name: nop',
      backend: 'local_process',
      env: { PATH: process.env.PATH ?? '' },
    })
    expect(outcomes).toEqual({ 'copies/nop': 'passed' })
  },
)
