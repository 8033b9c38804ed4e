// `npm run act`: self-test.yml and nightly.yml, run by act in host mode from a checkout. act is a runner that others wrote, and so a
// witness for what our own runner in tests/services/ says. Where act cannot be had, it says why, and is no fault unless
// BENCHGATE_REQUIRE names `act`.
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ACT_VERSION, actProgram } from './act/build.js'
import { nightly } from './act/nightly.js'
import { selfTest } from './act/self-test.js'

const { file: act, why } = actProgram()
if (act) for (const check of [selfTest, nightly]) await report(check)
else skip(why)

function skip(reason) {
  const sentence = `self-test.yml and nightly.yml on a real runner (act ${ACT_VERSION}): ${reason}`
  console.warn(`skipped, ${sentence}`)
  if (process.env.BENCHGATE_SKIPS) appendFileSync(process.env.BENCHGATE_SKIPS, `${sentence}\n`)
  if (/(^|[\s,])act([\s,]|$)/.test(process.env.BENCHGATE_REQUIRE ?? '')) process.exitCode = 1
}

async function report(check) {
  const temp = mkdtempSync(join(tmpdir(), 'act-'))
  try {
    const { faults, log, ran } = await check(act, temp)
    for (const fault of faults) console.error(`act: ${fault}`)
    if (faults.length > 0) {
      console.error(log.join('\n'))
      process.exitCode = 1
    } else console.log(`act ${ACT_VERSION} ran ${ran}: green, with their outputs, summaries and artifacts`)
  } finally {
    rmSync(temp, { recursive: true, force: true })
  }
}
