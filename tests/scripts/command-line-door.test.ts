import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commandLine } from '../../scripts/bundle/doors.ts'
import { textOf } from '../docs/pages.ts'
import { filesIn } from '../support/task-dir.ts'

const { engines } = JSON.parse(textOf('package.json')) as { engines: { node: string } }

/** what the door says on a Node that says this of itself */
async function start(version: string) {
  const dir = await filesIn({
    'cli.js': commandLine(engines.node),
    'index.js': "export const cli = async () => console.log('it runs')\n",
    'package.json': '{ "type": "module" }',
    'older.mjs': `Object.defineProperty(process, 'versions', { value: { node: '${version}' } })\n`,
  })
  const args = ['--import', join(dir, 'older.mjs'), join(dir, 'cli.js')]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  return { status, stdout, stderr }
}

test('the command line starts on the Node that package.json names, and says of an older one what is needed', async () => {
  expect(await start('24.0.0')).toEqual({ status: 0, stdout: 'it runs\n', stderr: '' })
  expect(await start('20.20.2')).toEqual({
    status: 3,
    stdout: '',
    stderr:
      'benchgate needs Node 24, and this is 20.20.2\nInstall it, from https://nodejs.org or with `npx --package=node@24 --package=benchgate -- benchgate`.\n',
  })
})
