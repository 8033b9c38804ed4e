// `npm test`: every test that can run here, then one plain line with the runner's own count.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

/** So many files may fail beside the others and have a second go alone. */
const SECOND_GOES = 2

const skips = join(tmpdir(), `benchgate-skips-${process.pid}.txt`)
const report = join(tmpdir(), `benchgate-tests-${process.pid}.json`)
const asked = process.argv.slice(2)

let { ok, files } = vitest(asked)
// A whole run keeps the machine so busy for so long that a test may lose a race that no user can lose. What passes alone
// is no failure, but nobody overlooks it: it is named at the end. A run of chosen files has no second go.
const broken = [...files].filter(([, { failed }]) => failed.length > 0)
if (asked.length === 0 && broken.length > 0 && broken.length <= SECOND_GOES) {
  console.log(`\na second go, alone: ${broken.map(([file]) => file).join(' ')}`)
  const second = vitest([...broken.map(([file]) => file), '--no-file-parallelism'])
  ok = second.ok
  files = new Map([...files, ...second.files])
}

const all = [...files.values()]
for (const { skipped } of all) for (const name of skipped) console.log(`skipped: ${name}`)
if (existsSync(skips))
  for (const why of new Set(readFileSync(skips, 'utf8').trim().split('\n'))) console.log(`skipped, ${why}`)
rmSync(skips, { force: true })
for (const [file, before] of broken)
  for (const name of before.failed)
    if (!files.get(file)?.failed.includes(name)) console.log(`failed beside the others, passed alone: ${file}: ${name}`)
const sum = (count) => all.reduce((so_far, file) => so_far + count(file), 0)
const passed = sum((file) => file.passed)
const failed = sum((file) => file.failed.length)
console.log(`${passed} passed, ${failed} failed, ${sum(({ skipped }) => skipped.length)} skipped`)
process.exit(ok && passed > 0 ? 0 : 1)

/** one run of the test runner, and what its own report says of each file */
function vitest(args) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...args], {
    stdio: 'inherit',
    env: { ...process.env, BENCHGATE_SKIPS: skips },
  })
  let counts
  try {
    counts = JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    console.error('the test runner left no report')
    process.exit(1)
  }
  rmSync(report, { force: true })
  const files = new Map()
  for (const { name, status: whole, assertionResults: tests } of counts.testResults) {
    const named = (...how) => tests.filter(({ status }) => how.includes(status)).map(({ fullName }) => fullName)
    const failed = named('failed')
    // a file that does not load, or whose hooks fail, has no failed test of its own
    if (whole === 'failed' && failed.length === 0) failed.push('the file as a whole')
    const passed = named('passed')
    const skipped = tests
      .map(({ fullName }) => fullName)
      .filter((test) => !passed.includes(test) && !failed.includes(test))
    files.set(relative(process.cwd(), name), { passed: passed.length, failed, skipped })
  }
  return { ok: status === 0, files }
}
