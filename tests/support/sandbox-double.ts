import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { required, skipped } from './skip.ts'

/**
 * Can the double of a provider give each sandbox its own root here? The reason is printed when not;
 * where BENCHGATE_REQUIRE names the provider, that is a failure instead of a skip.
 */
export async function doubleRuns(provider: 'e2b' | 'daytona' | 'harbor'): Promise<boolean> {
  const missing = await whyNot()
  if (missing === null) return true
  if (required(provider)) throw new Error(`the double of ${provider} is required here: ${missing}`)
  skipped(`every test with sandboxes of the ${provider} double: ${missing}`)
  return false
}

async function whyNot(): Promise<string | null> {
  if (process.getuid?.() !== 0) return 'it makes namespaces, so that it needs root: run the tests by sudo'
  try {
    await promisify(execFile)('unshare', ['--mount', '--pid', '--fork', '--net', 'setpriv', '--version'])
    return null
  } catch (error) {
    return (error as Error).message.trim()
  }
}
