import { spawnSync } from 'node:child_process'

const door = `import { cli } from '${new URL('../../src/entry/cli.ts', import.meta.url)}'; await cli()`

/** Everything the command line says of itself: its own help and that of every command. */
export function commandLine() {
  const [, commands = ''] = help().split('Commands:')
  const verbs = [...commands.matchAll(/^ {2}(\w+) /gm)].map(([, verb]) => verb).filter((verb) => verb !== 'help')
  return [help(), ...verbs.map((verb) => help(verb))].join('\n\n')
}

function help(...words) {
  const args = ['--input-type=module', '--eval', door, 'benchgate', ...words, '--help']
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  // else a page would be emptied, without a word, by whatever keeps the command line from starting
  if (!stdout.trim()) throw new Error(`benchgate ${words.join(' ')} --help says nothing: ${stderr}`)
  return stdout.trim()
}
