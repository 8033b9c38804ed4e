import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { contextEntries } from '../../src/image/context.ts'
import { readDockerfile } from '../../src/image/dockerfile.ts'
import { translate } from '../../src/image/e2b/translate.ts'
import { ensureTemplate, planTemplate, type TemplateRequest } from '../../src/image/e2b.ts'
import { CancelledError } from '../../src/model/error.ts'
import { clientOf } from '../../src/sandbox/drivers/e2b.ts'
import type { Driver } from '../../src/sandbox/sandbox.ts'
import { type E2bService, startE2b } from '../services/e2b/service.ts'
import { folderOf } from '../support/docker.ts'
import { e2bDoubleRuns, e2bSandboxFor, testE2bDriver } from '../support/e2b.ts'

async function contextOf(files: Readonly<Record<string, string>>): Promise<string> {
  const context = await folderOf({})
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(context, path)), { recursive: true })
    await writeFile(join(context, path), text)
  }
  return context
}

async function recipe(dockerfile: string, files: Readonly<Record<string, string>> = {}) {
  const context = await contextOf({ Dockerfile: dockerfile, ...files })
  return translate(readDockerfile(dockerfile), await contextEntries(context))
}

describe('the linter', () => {
  test.for<[string, string, number, 'error' | 'warning', RegExp]>([
    ['several stages', 'FROM a AS b\nFROM c\nCOPY --from=b /x /y', 2, 'error', /several stages/],
    ['a base without a name', 'ARG B\nFROM ${B}', 2, 'error', /begin with `nothing`/],
    ['COPY --from', 'FROM a\nCOPY --from=other /x /y', 2, 'error', /--from/],
    ['a mounted secret', 'FROM a\nRUN --mount=type=secret,id=k cat /run/secrets/k', 2, 'error', /--mount=type=secret/],
    ['a mounted cache', 'FROM a\nRUN --mount=type=cache,target=/x true', 2, 'warning', /--mount is left out/],
    ['ADD of an address', 'FROM a\nADD https://example.com/x /x', 2, 'error', /ADD of https/],
    ['ADD of an archive', 'FROM a\nADD x.tar.gz /x', 2, 'error', /would unpack/],
    ['a file that is not there', 'FROM a\nCOPY nothing /x', 2, 'error', /nothing is not in the build context/],
    ['no Dockerfile at all', '# nothing\n', 1, 'error', /no FROM before the first step/],
    ['a step before FROM', 'ARG A=1\nRUN x\nFROM a', 2, 'error', /no FROM before the first step/],
    ['a step without words', 'FROM a\nWORKDIR', 2, 'error', /WORKDIR says nothing/],
    ['a SHELL that is no list', 'FROM a\nSHELL bash -c\nRUN x', 2, 'error', /SHELL takes a list/],
    ['ENV of the base image', 'FROM a\nENV PATH=/x:$PATH', 2, 'warning', /\$PATH of the base image/],
    ['a variable nobody set', 'FROM a\nWORKDIR $HOME/x', 2, 'error', /\$HOME, whose value is not known/],
    ['a dollar sign', "FROM a\nENV A='$5'", 2, 'error', /dollar sign/],
    ['a user by number', 'FROM a\nUSER 1000', 2, 'error', /users by name/],
    ['a group', 'FROM a\nUSER me:us', 2, 'warning', /group us/],
    ['an ENTRYPOINT', 'FROM a\nENTRYPOINT ["/x"]', 2, 'warning', /ENTRYPOINT/],
    ['ONBUILD', 'FROM a\nONBUILD RUN x', 2, 'error', /ONBUILD/],
    ['a COPY of a here-document', 'FROM a\nCOPY <<EOF /x\nhello\nEOF', 2, 'error', /here-document/],
  ])('finds %s', async ([, dockerfile, line, level, message]) => {
    const { findings } = await recipe(dockerfile)
    expect(findings).toContainEqual({
      line,
      level,
      message: expect.stringMatching(message),
      remedy: expect.stringMatching(/^[A-Z].*\.$/),
    })
  })

  test('has nothing to say of an ordinary Dockerfile', async () => {
    const dockerfile = `# syntax=docker/dockerfile:1
ARG TAG=12
FROM debian:\${TAG}
LABEL a=b
ENV A="x y" B=2 C='single'
ARG WHO=me
RUN apt-get update \\
    # a comment
    && apt-get install -y git
RUN ["echo", "a b"]
RUN <<EOF
echo a
echo b
EOF
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN echo $WHO | cat
WORKDIR /app
WORKDIR src
COPY --chown=me:me *.py lib/ ./
EXPOSE 80
CMD ["x"]
`
    const { fromImage, steps, workdir, findings } = await recipe(dockerfile, { 'a.py': '', 'b.py': '', 'lib/c': '' })
    expect(findings).toEqual([])
    expect([fromImage, workdir]).toEqual(['debian:12', '/app/src'])
    const shown = steps.map(({ type, args, line, brings }) => {
      const names = brings.length > 0 ? ` <- ${brings.map(({ name }) => name).join(' ')}` : ''
      return `${line ?? '-'} ${type} ${args.join(' | ').replace(/^while.*?; unset v; /, '')}${names}`
    })
    expect(shown).toMatchInlineSnapshot(`
      [
        "- USER root",
        "- WORKDIR /",
        "5 ENV A | x y | B | 2 | C | single",
        "7 RUN exec env WHO='me' '/bin/sh' '-c' 'apt-get update && apt-get install -y git'",
        "10 RUN exec env WHO='me' 'echo' 'a b'",
        "11 RUN exec env WHO='me' '/bin/sh' '-c' 'echo a
      echo b'",
        "16 RUN exec env WHO='me' '/bin/bash' '-o' 'pipefail' '-c' 'echo $WHO | cat'",
        "17 WORKDIR /app",
        "18 WORKDIR /app/src",
        "19 COPY all | /app/src/ | me:me |  <- all all/a.py all/b.py all/c",
      ]
    `)
  })
})

const here = await e2bDoubleRuns()

describe.skipIf(!here)('a template of E2B', () => {
  let service: E2bService
  let driver: Driver
  beforeAll(async () => {
    service = await startE2b()
    driver = await testE2bDriver(service)
  })
  afterAll(() => service.close())
  beforeEach(() => {
    service.faults.clear()
    service.account.templates.carriedOut = 0
    service.account.templates.named.clear()
    Object.assign(service.account.templates.limits, { concurrent: 20, takesMs: 0, stuck: false, failing: 0 })
  })

  const wish = (context: string | null, more: Partial<TemplateRequest> = {}): TemplateRequest => ({
    image: null,
    context,
    workdir: null,
    cpus: null,
    memoryMb: null,
    storageMb: null,
    buildTimeoutSec: 60,
    ...more,
  })
  const carriedOut = () => service.account.templates.carriedOut

  test('has what its Dockerfile says', async () => {
    const context = await contextOf({
      Dockerfile: `FROM debian:12
ENV GREETING="hello  world" PATH=/opt/tool:/usr/bin:/bin
ARG NAME=built
RUN mkdir -p /opt/tool && echo "$NAME" > /opt/tool/by
RUN <<EOF
printf '#!/bin/sh\\necho a tool' > /opt/tool/tool
chmod +x /opt/tool/tool
EOF
RUN tool > /opt/tool/said
WORKDIR /app
COPY app .
COPY --chmod=600 app/one /app/renamed
COPY app/*.txt /texts/
USER user
`,
      'app/one': '1',
      'app/deep/two': '2',
      'app/a.txt': 'a',
      'app/b.txt': 'b',
      '.dockerignore': '**/ignored',
      'app/ignored': 'x',
    })
    const { name, workdir, built, warnings } = await ensureTemplate(clientOf(driver), wish(context))
    expect([workdir, built, warnings]).toEqual(['/app', true, []])
    const sandbox = await e2bSandboxFor(driver, { image: name, workdir })
    const { stdout } = await sandbox.exec({
      command:
        'id -un; pwd; echo "$GREETING"; tool; cat /opt/tool/by /opt/tool/said; stat -c "%a %U %n" one renamed deep/two; ls /texts; ls',
      timeoutSec: 20,
    })
    expect(stdout.toString().split('\n')).toEqual([
      ...['user', '/app', 'hello  world', 'a tool', 'built', 'a tool'],
      ...['644 root one', '600 root renamed', '644 root deep/two'],
      ...['a.txt', 'b.txt', 'a.txt', 'b.txt', 'deep', 'one', 'renamed', ''],
    ])
  })

  test('is built once for the same content, and again for another', async () => {
    const files = { Dockerfile: 'FROM a\nCOPY f /f\n', f: crypto.randomUUID() }
    const first = await ensureTemplate(clientOf(driver), wish(await contextOf(files)))
    const second = await ensureTemplate(clientOf(driver), wish(await contextOf(files)))
    expect([first.built, second.built, second.name]).toEqual([true, false, first.name])
    const larger = await planTemplate(wish(await contextOf(files), { memoryMb: 2048 }))
    const other = await planTemplate(wish(await contextOf({ ...files, f: 'other' })))
    expect(new Set([first.name, larger.name, other.name]).size).toBe(3)
    expect(carriedOut()).toBe(1)
  })

  test('is built once by machines that want it at the same time', async () => {
    service.account.templates.limits.takesMs = 8000 // longer than this machine may hold up one of them between two requests
    const context = await contextOf({ Dockerfile: `FROM a\nRUN : ${crypto.randomUUID()}\n` })
    const shards = await Promise.all([0, 1, 2, 3].map(() => testE2bDriver(service)))
    const done = await Promise.all(shards.map((shard) => ensureTemplate(clientOf(shard), wish(context))))
    expect(done.filter(({ built }) => built)).toHaveLength(1)
    expect(carriedOut()).toBe(1)
    await e2bSandboxFor(driver, { image: done[0]?.name ?? '' })
  })

  test('that cannot be built is said with the line of its Dockerfile and the end of the log', async () => {
    const context = await contextOf({ Dockerfile: 'FROM a\nRUN true\nRUN echo almost && exit 7\n' })
    await expect(ensureTemplate(clientOf(driver), wish(context))).rejects.toMatchObject({
      kind: 'image_build',
      message: expect.stringMatching(/Dockerfile:3 does not build on E2B: [\s\S]*exit status 7[\s\S]*\| almost$/),
      remedy: `Correct ${join(context, 'Dockerfile')}:3.`,
    })
    expect(carriedOut()).toBe(1)
  })

  test('that E2B itself failed to build is tried once more', async () => {
    service.account.templates.limits.failing = 1
    const once = await contextOf({ Dockerfile: `FROM a\nRUN : ${crypto.randomUUID()}\n` })
    expect((await ensureTemplate(clientOf(driver), wish(once))).built).toBe(true)
    service.account.templates.limits.failing = 2
    const twice = await contextOf({ Dockerfile: `FROM a\nRUN : ${crypto.randomUUID()}\n` })
    await expect(ensureTemplate(clientOf(driver), wish(twice))).rejects.toMatchObject({
      kind: 'image_build',
      message: expect.stringContaining('twice: syncing took too long'),
    })
  })

  test('whose build never ends is given up', async () => {
    service.account.templates.limits.stuck = true
    const context = await contextOf({ Dockerfile: `FROM a\nRUN : ${crypto.randomUUID()}\n` })
    await expect(ensureTemplate(clientOf(driver), wish(context, { buildTimeoutSec: 1 }))).rejects.toMatchObject({
      kind: 'image_build',
      message: expect.stringMatching(/did not end within 1 s and is `building`/),
    })
  })

  test('waits where the account builds as many as it may', async () => {
    Object.assign(service.account.templates.limits, { concurrent: 1, takesMs: 1500 })
    const contexts = await Promise.all(
      [0, 1].map(() => contextOf({ Dockerfile: `FROM a\nRUN : ${crypto.randomUUID()}\n` })),
    )
    const done = await Promise.all(contexts.map((context) => ensureTemplate(clientOf(driver), wish(context))))
    expect(done.map(({ built }) => built)).toEqual([true, true])
  })

  test('gets over answers that are lost on the way', async () => {
    const { faults } = service
    faults.next('alias', { status: 503, body: 'busy' })
    faults.next('template', { reset: true })
    faults.next('context', { status: 502, body: '<html>' })
    faults.next('layer', { reset: true })
    faults.next('build', { reset: true, when: 'after' })
    faults.next('build_status', { status: 500, body: 'x' }, 2)
    const context = await contextOf({ Dockerfile: 'FROM a\nCOPY f /f\n', f: crypto.randomUUID() })
    expect((await ensureTemplate(clientOf(driver), wish(context))).built).toBe(true)
    expect(carriedOut()).toBe(1)
  })

  test('whose files are taken by nobody is sent again, until the run is told to stop', async () => {
    const impatient = await testE2bDriver(service, { patienceSec: 1 })
    const context = await contextOf({ Dockerfile: 'FROM a\nCOPY f /f\n', f: crypto.randomUUID() })
    service.faults.next('layer', { stall: true })
    expect((await ensureTemplate(clientOf(impatient), wish(context))).built).toBe(true)
    service.faults.always('layer', { stall: true })
    const other = await contextOf({ Dockerfile: 'FROM a\nCOPY f /f\n', f: crypto.randomUUID() })
    const signal = AbortSignal.timeout(2000)
    await expect(ensureTemplate(clientOf(driver), wish(other, { signal }))).rejects.toThrow(CancelledError)
  })

  test('is not held against its Dockerfile where E2B answers with something else than its API does', async () => {
    const { faults } = service
    faults.next('build_status', { status: 200, body: {} })
    faults.next('build_status', { status: 200, body: 'null' })
    const context = await contextOf({ Dockerfile: 'FROM a\nCOPY f /f\n', f: crypto.randomUUID() })
    expect((await ensureTemplate(clientOf(driver), wish(context))).built).toBe(true)
    faults.next('context', { status: 200, body: {} })
    const other = await contextOf({ Dockerfile: 'FROM a\nCOPY f /f\n', f: crypto.randomUUID() })
    await expect(ensureTemplate(clientOf(driver), wish(other))).rejects.toThrow('E2B takes no files')
  })

  test('of what E2B cannot have is refused before anything is asked', async () => {
    const context = await contextOf({ Dockerfile: 'FROM a AS b\nFROM c\nONBUILD RUN x\n' })
    const before = service.seen.alias
    await expect(ensureTemplate(clientOf(driver), wish(context))).rejects.toMatchObject({
      kind: 'image_build',
      message: expect.stringMatching(/Dockerfile:2: .*several stages[\s\S]*Dockerfile:3: .*ONBUILD/),
    })
    expect(service.seen.alias).toBe(before)
  })
})
