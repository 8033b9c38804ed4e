import { cp, lstat } from 'node:fs/promises'

/** Files and directories alone: a link in what somebody else wrote leads nowhere good. Nothing where there is nothing. */
export async function copyFiles(from: string, to: string): Promise<void> {
  const plain = async (file: string) => {
    const found = await lstat(file).catch(() => null)
    return found !== null && (found.isFile() || found.isDirectory())
  }
  if (await plain(from)) await cp(from, to, { recursive: true, filter: plain })
}
