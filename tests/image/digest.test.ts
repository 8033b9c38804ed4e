import { chmod, cp, mkdir, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { extract } from 'tar-stream'
import { describe, expect, test } from 'vitest'
import { contextEntries, contextTar } from '../../src/image/context.ts'
import { contextDigest } from '../../src/image/digest.ts'
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
})
