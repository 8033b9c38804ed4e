import { execa } from 'execa'

/** Runs a program as root where this account may: it is root, or sudo asks it for no password. */
export async function asRoot(program: string, args: readonly string[]): Promise<{ failed: boolean; stderr: string }> {
  const root = process.getuid?.() === 0
  const { failed, stderr } = await execa(root ? program : 'sudo', root ? args : ['-n', program, ...args], {
    reject: false,
    stdin: 'ignore',
    env: { LC_ALL: 'C' },
  })
  return { failed, stderr: String(stderr) }
}
