import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { extract, type Header, pack } from 'tar-stream'
import { expect, test } from 'vitest'
import { type Contents, onlyWithin } from '../../src/judge/within.ts'

type Entry = Header & { readonly content?: string }

async function through(entries: readonly Partial<Entry>[]) {
  const out = pack()
  for (const { content, ...header } of entries) out.entry(header as Header, content ?? '')
  out.finalize()
  const contents: Contents = { top: null, left: new Map() }
  const passed: string[] = []
  for await (const entry of onlyWithin(Readable.from(out), 'app', contents).pipe(extract())) {
    const { name, type, linkname, mode } = entry.header
    const inner = await text(entry as unknown as Readable)
    passed.push([name, type, (mode & 0o777).toString(8), linkname ?? inner].join(' '))
  }
  return { passed, top: contents.top, left: Object.fromEntries(contents.left) }
}

test('what lies in its place passes as it is', async () => {
  const long = 'deep/'.repeat(60)
  const { passed, top, left } = await through([
    { name: './app/', type: 'directory', mode: 0o755 },
    { name: 'app/run.sh', mode: 0o755, content: 'echo' },
    { name: 'app/empty', mode: 0o600 },
    { name: `app/${long}file`, mode: 0o644, content: 'deep' },
    { name: 'app/link', type: 'symlink', linkname: '/etc/passwd' },
    { name: 'app/hard', type: 'link', linkname: 'app/run.sh' },
  ])
  expect({ top, left }).toEqual({ top: 'directory', left: {} })
  expect(passed.map((line) => line.replace(/ 0 /, ' '))).toEqual([
    'app/ directory 755 ',
    'app/run.sh file 755 echo',
    'app/empty file 600 ',
    `app/${long}file file 644 deep`,
    expect.stringMatching(/^app\/link symlink \d+ \/etc\/passwd$/),
    expect.stringMatching(/^app\/hard link \d+ app\/run.sh$/),
  ])
})

test('nothing gets past its place: not by a name, not behind a link, not through a hard link', async () => {
  const { passed, left } = await through([
    { name: 'app/', type: 'directory' },
    { name: 'usr/bin/python3', content: 'forged' },
    { name: '/usr/bin/python3', content: 'forged' },
    { name: '../usr/bin/python3', content: 'forged' },
    { name: 'app/../usr/bin/python3', content: 'forged' },
    { name: 'app/bin', type: 'symlink', linkname: '/usr/bin' },
    { name: 'app/bin/python3', content: 'forged' },
    { name: './app/./bin//sh', content: 'forged' },
    { name: 'app/hard', type: 'link', linkname: '/usr/bin/python3' },
    { name: 'app/harder', type: 'link', linkname: 'app/bin/python3' },
    { name: 'app/tty', type: 'character-device', devmajor: 5 },
    { name: 'app/pipe', type: 'fifo' },
    { name: 'application/file', content: 'beside' },
  ])
  expect(passed.map((line) => line.split(' ')[0])).toEqual(['app/', 'app/bin'])
  expect(left).toEqual({ 'paths that climb out': 7, 'links that climb out': 2, 'pipes and devices': 2 })
})

test('says what its top is, and lets no link take its place', async () => {
  expect(await through([{ name: 'app', type: 'symlink', linkname: '/' }])).toEqual({
    passed: [],
    top: 'link',
    left: { 'links in its own place': 1 },
  })
  expect(await through([{ name: 'app', content: 'a file' }])).toMatchObject({ top: 'file' })
  expect(await through([])).toMatchObject({ top: null })
})
