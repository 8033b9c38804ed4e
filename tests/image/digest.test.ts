import { createHash } from 'node:crypto'
import { chmod, cp, mkdir, readFile, rename, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { execa } from 'execa'
import fc from 'fast-check'
import { extract } from 'tar-stream'
import { describe, expect, test } from 'vitest'
import { contextEntries, contextTar, contextWarnings } from '../../src/image/context.ts'
import { type BuildWishes, contextDigest, imageDigest } from '../../src/image/digest.ts'
import { toLf } from '../../src/image/line-endings.ts'
import { folderOf } from '../support/docker.ts'

const FILES = { Dockerfile: 'FROM debian:bookworm-slim\nCOPY . /app\n', 'run.sh': '#!/bin/sh\n', 'a.log': 'noise' }
const digestOf = async (folder: string, args?: Record<string, string>) => (await contextDigest(folder, args)).digest

describe('the digest of a build context', () => {
  test('times, the place on disk and the order of making do not count', async () => {
    const folder = await folderOf(FILES)
    const elsewhere = await folderOf(Object.fromEntries(Object.entries(FILES).reverse()))
    await utimes(join(elsewhere, 'run.sh'), 1, 1)
    expect(await digestOf(elsewhere)).toBe(await digestOf(folder))
    expect(await digestOf(folder)).toMatch(/^[0-9a-f]{64}$/)
  })

  test.for<[string, (folder: string) => Promise<void>]>([
    ['the Dockerfile', (folder) => writeFile(join(folder, 'Dockerfile'), 'FROM scratch\n')],
    ['a file’s content', (folder) => writeFile(join(folder, 'run.sh'), '#!/bin/bash\n')],
    ['a file’s name', (folder) => rename(join(folder, 'run.sh'), join(folder, 'go.sh'))],
    ['the exec bit', (folder) => chmod(join(folder, 'run.sh'), 0o755)],
    ['a new file', (folder) => writeFile(join(folder, 'new'), '')],
    ['an empty folder', async (folder) => void (await mkdir(join(folder, 'empty')))],
    ['a link', (folder) => symlink('run.sh', join(folder, 'link'))],
    [
      'a link in place of the file it points to',
      async (folder) => {
        await cp(join(folder, 'run.sh'), join(folder, 'real'))
        await rm(join(folder, 'run.sh'))
        await symlink('real', join(folder, 'run.sh'))
      },
    ],
  ])('%s counts', async ([, change]) => {
    const folder = await folderOf(FILES)
    const before = await digestOf(folder)
    await change(folder)
    expect(await digestOf(folder)).not.toBe(before)
  })

  test('the rest of the mode does not count, build arguments do', async () => {
    const folder = await folderOf(FILES)
    const before = await digestOf(folder)
    await chmod(join(folder, 'run.sh'), 0o600)
    expect(await digestOf(folder)).toBe(before)
    expect(await digestOf(folder, { A: '1' })).not.toBe(before)
    expect(await digestOf(folder, { A: '1', B: '2' })).toBe(await digestOf(folder, { B: '2', A: '1' }))
  })

  test('what .dockerignore leaves out does not count', async () => {
    const folder = await folderOf({ ...FILES, '.dockerignore': '*.log\n' })
    const before = await digestOf(folder)
    await writeFile(join(folder, 'a.log'), 'other noise')
    expect(await digestOf(folder)).toBe(before)
  })
})

describe('the context that is sent', () => {
  const paths = async (folder: string) => (await contextEntries(folder)).map(({ path }) => path)

  test('follows .dockerignore, exceptions included, and keeps the Dockerfile', async () => {
    const folder = await folderOf({
      ...FILES,
      '.dockerignore': '# noise\n*.log\n.git\nsub/deep\n!sub/deep/keep.txt\nDockerfile\nREADME\n',
      readme: 'another case is another name',
    })
    await mkdir(join(folder, 'sub/deep'), { recursive: true })
    await mkdir(join(folder, '.git'))
    for (const name of ['sub/deep/x.txt', 'sub/deep/keep.txt', '.git/HEAD', 'sub/b.log'])
      await writeFile(join(folder, name), '')
    expect(await paths(folder)).toEqual([
      '.dockerignore',
      'Dockerfile',
      'readme',
      'run.sh',
      'sub',
      'sub/b.log',
      'sub/deep/keep.txt',
    ])
  })

  test('prefers Dockerfile.dockerignore', async () => {
    const folder = await folderOf({
      ...FILES,
      '.dockerignore': 'run.sh\n',
      'Dockerfile.dockerignore': '*.log\n.docker*\nDockerfile.*\n',
    })
    expect(await paths(folder)).toEqual(['Dockerfile', 'run.sh'])
  })

  test('is the same archive for the same content', async () => {
    const folder = await folderOf(FILES)
    await chmod(join(folder, 'run.sh'), 0o700)
    await symlink('/etc/passwd', join(folder, 'out'))
    const seen: unknown[] = []
    for await (const entry of contextTar(folder, await contextEntries(folder)).pipe(extract())) {
      const { name, type, mode, uid, linkname, mtime } = entry.header
      seen.push([name, type, mode?.toString(8), uid, linkname, mtime?.getUTCFullYear()])
      entry.resume()
    }
    expect(seen).toEqual([
      ['Dockerfile', 'file', '644', 0, null, 2000],
      ['a.log', 'file', '644', 0, null, 2000],
      ['out', 'symlink', '644', 0, '/etc/passwd', 2000],
      ['run.sh', 'file', '755', 0, null, 2000],
    ])
  })

  test('a folder without a Dockerfile is named', async () => {
    const folder = await folderOf({ 'run.sh': '' })
    await expect(contextEntries(folder)).rejects.toThrow(`${folder}: the build context has no Dockerfile.`)
    await expect(contextEntries(join(folder, 'nowhere'))).rejects.toThrow('the build context cannot be read')
  })

  test('has the Dockerfile also where .dockerignore leaves out its folder', async () => {
    const folder = await folderOf({ ...FILES, '.dockerignore': 'build\n' })
    await mkdir(join(folder, 'build/old'), { recursive: true })
    await cp(join(folder, 'Dockerfile'), join(folder, 'build/Dockerfile'))
    const found = await contextEntries(folder, 'build/Dockerfile')
    expect(found.map(({ path }) => path)).toEqual([
      '.dockerignore',
      'Dockerfile',
      'a.log',
      'build/Dockerfile',
      'run.sh',
    ])
  })

  test('with rules that cannot be read is refused, and not sent without them', async () => {
    const folder = await folderOf(FILES)
    await mkdir(join(folder, '.dockerignore'))
    await expect(contextEntries(folder)).rejects.toThrow('the build context cannot be read: EISDIR')
  })

  test('with a name that is not UTF-8 is refused, but for one that .dockerignore leaves out', async () => {
    const folder = await folderOf(FILES)
    await writeFile(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9])]), '')
    await expect(contextEntries(folder)).rejects.toThrow(
      `${folder}: the build context has a name that is not UTF-8: caf\uFFFD. Rename it, or name it in .dockerignore.`,
    )
    await writeFile(join(folder, '.dockerignore'), 'caf*\n')
    expect(await paths(folder)).toEqual(['.dockerignore', 'Dockerfile', 'a.log', 'run.sh'])
  })

  test.for<[string, (file: string) => Promise<void>]>([
    ['is longer now', (file) => writeFile(file, 'noise and more')],
    ['is shorter now', (file) => writeFile(file, '')],
    ['cannot be read any more', (file) => rm(file)],
  ])('with a file that %s breaks off while it is sent, and names it', async ([how, change]) => {
    const folder = await folderOf(FILES)
    const entries = await contextEntries(folder)
    await change(join(folder, 'a.log'))
    await expect(text(contextTar(folder, entries))).rejects.toThrow(
      `${folder}: the build context changed while it was sent: a.log ${how}`,
    )
  })
})

describe('the digest of an image', () => {
  const digest = async (folder: string, wishes: BuildWishes) => (await imageDigest(folder, wishes)).digest

  test('says what it stands for', async () => {
    const folder = await folderOf({ Dockerfile: 'FROM a\n', 'run.sh': '' })
    await chmod(join(folder, 'run.sh'), 0o755)
    const { ingredients } = await imageDigest(folder, {
      args: { B: '2', A: '1', HTTPS_PROXY: 'http://somewhere' },
      target: 'final',
      platform: 'linux/arm64',
      bases: { a: 'sha256:1' },
    })
    const sha = (text: string) => createHash('sha256').update(text).digest('hex')
    expect(ingredients).toEqual([
      ['arg', 'A', '1'],
      ['arg', 'B', '2'],
      ['target', 'final'],
      ['platform', 'linux/arm64'],
      ['base', 'a', 'sha256:1'],
      ['file', 'Dockerfile', false, sha('FROM a\n')],
      ['file', 'run.sh', true, sha('')],
    ])
  })

  test('every wish counts, and no two of them are confused', async () => {
    const folder = await folderOf({ ...FILES, 'other.Dockerfile': 'FROM b\n' })
    const wishes: BuildWishes[] = [
      {},
      { args: { a: '' } },
      { target: 'a' },
      { platform: 'a' },
      { dockerfile: 'other.Dockerfile' },
      { bases: { a: null } },
      { bases: { a: 'a' } },
      { args: { a: 'a' } },
    ]
    expect(new Set(await Promise.all(wishes.map((wish) => digest(folder, wish)))).size).toBe(wishes.length)
  })

  const name = fc.stringMatching(/^[a-z]{1,4}$/)
  const content = fc.string({ maxLength: 8 })

  test('is a function of the content, and of all of it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(name, content, { maxKeys: 5 }),
        fc.dictionary(name, content, { maxKeys: 5 }),
        fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2040-01-01') }),
        async (one, other, time) => {
          const [first, again, second] = await Promise.all([
            folderOf({ ...FILES, ...one }),
            folderOf({ ...Object.fromEntries(Object.entries(one).reverse()), ...FILES }),
            folderOf({ ...FILES, ...other }),
          ])
          for (const path of Object.keys(one)) await utimes(join(again, path), time, time)
          expect(await digest(again, {})).toBe(await digest(first, {}))
          const same = JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort())
          expect((await digest(second, {})) === (await digest(first, {}))).toBe(same)
        },
      ),
      { numRuns: 30 },
    )
  })
})

describe('line endings', () => {
  test.for([1, 3, 7, 64])('become LF, in chunks of %i', async (size) => {
    const text = 'a\r\nb\r\r\n\r\n\nc\rd\r'
    const chunks = async function* () {
      for (let at = 0; at < text.length; at += size) yield Buffer.from(text.slice(at, at + size))
    }
    const out: Buffer[] = []
    for await (const chunk of toLf(chunks())) out.push(chunk)
    expect(Buffer.concat(out).toString()).toBe(text.replaceAll('\r\n', '\n'))
  })

  const git = (folder: string, ...args: string[]) =>
    execa('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { cwd: folder })

  test('that git put there do not count, and the image gets what git keeps', async () => {
    const origin = await folderOf({
      ...FILES,
      'run.sh': '#!/bin/sh\necho 1\n',
      'keep.bat': 'rem\r\n',
      '.gitattributes': '*.bat -text\n*.png binary\n',
      'a.png': '\0\r\n',
    })
    await git(origin, 'init', '-q')
    await git(origin, 'add', '.')
    await git(origin, 'commit', '-qm', 'x')
    const elsewhere = await folderOf({})
    await git(elsewhere, 'clone', '-q', '-c', 'core.autocrlf=true', origin, 'copy')
    const [plain, crlf] = [origin, join(elsewhere, 'copy')]
    expect(await readFile(join(crlf, 'run.sh'), 'utf8')).toContain('\r\n')
    for (const folder of [plain, crlf]) await rm(join(folder, '.git/hooks'), { recursive: true })
    await writeFile(join(plain, '.dockerignore'), '.git\n')
    await writeFile(join(crlf, '.dockerignore'), '.git\n')

    const [one, other] = [await imageDigest(plain), await imageDigest(crlf)]
    expect(other.digest).toBe(one.digest)
    const files = new Map<string, string>()
    for await (const entry of contextTar(crlf, other.entries).pipe(extract()))
      files.set(entry.header.name, await text(entry))
    expect(files.get('run.sh')).toBe('#!/bin/sh\necho 1\n')
    expect(files.get('keep.bat')).toBe('rem\r\n')
    expect(files.get('a.png')).toBe('\0\r\n')

    await writeFile(join(crlf, 'new.txt'), 'mine\r\n') // git does not know it: it stays as it is
    expect((await imageDigest(crlf)).entries.find(({ path }) => path === 'new.txt')).toMatchObject({ size: 6 })
  })

  test('count where no git is asked', async () => {
    const [one, other] = [await folderOf({ ...FILES, a: 'x\n' }), await folderOf({ ...FILES, a: 'x\r\n' })]
    expect(await digestOf(one)).not.toBe(await digestOf(other))
  })
})

describe('a context that deserves a word', () => {
  test('is large, with the biggest paths', async () => {
    const folder = await folderOf({ ...FILES, 'big.bin': '', small: 'x' })
    await mkdir(join(folder, 'node_modules/a'), { recursive: true })
    await writeFile(join(folder, 'node_modules/a/b'), '')
    await truncate(join(folder, 'big.bin'), 600 * 2 ** 20)
    await truncate(join(folder, 'node_modules/a/b'), 300 * 2 ** 20)
    expect(contextWarnings(folder, await contextEntries(folder))).toEqual([
      `the build context ${folder} has 900 MB: big.bin 600 MB, node_modules 300 MB. Name what the image does not need in a .dockerignore.`,
    ])
  })

  test('has what benchgate itself writes', async () => {
    const folder = await folderOf(FILES)
    await mkdir(join(folder, 'caches/images/built'), { recursive: true })
    await writeFile(join(folder, 'caches/images/built/0123456789abcdef.json'), '{}')
    await mkdir(join(folder, 'runs/nightly/1'), { recursive: true })
    await writeFile(join(folder, 'runs/nightly/1/journal.jsonl'), '')
    expect(contextWarnings(folder, await contextEntries(folder))).toEqual([
      `the build context ${folder} has what benchgate itself writes there: caches, runs. The image is another one each time, and never found again. Name it in .dockerignore.`,
    ])
    await writeFile(join(folder, '.dockerignore'), 'caches\nruns\n')
    expect(contextWarnings(folder, await contextEntries(folder))).toEqual([])
  })

  test('has links that lead out of it', async () => {
    const folder = await folderOf(FILES)
    await mkdir(join(folder, 'sub'))
    await symlink('../run.sh', join(folder, 'sub/in'))
    await symlink('../../out', join(folder, 'sub/out'))
    await symlink('/etc/passwd', join(folder, 'abs'))
    expect(contextWarnings(folder, await contextEntries(folder))).toEqual([
      'abs links to /etc/passwd, outside of the build context: the image gets the link, not what it points to.',
      'sub/out links to ../../out, outside of the build context: the image gets the link, not what it points to.',
    ])
  })
})
