import { whyNoSshd } from '../services/sshd.ts'
import { required, skipped } from './skip.ts'

/** Can a real sshd be started here? The reason is printed when not; where BENCHGATE_REQUIRE names `sshd`, that is a failure. */
export async function sshdRuns(): Promise<boolean> {
  const missing = await whyNoSshd()
  if (missing === null) return true
  if (required('sshd')) throw new Error(`sshd is required here: ${missing}`)
  skipped(`every test of engines behind ssh: ${missing}`)
  return false
}
