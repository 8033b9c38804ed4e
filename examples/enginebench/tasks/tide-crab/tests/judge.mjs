// The judge of all cards: compiles the card, runs its cases, and writes the reward with its parts, as EngineBench does.
//   node judge.mjs CARD.rs CASES.txt DIRECTORY
// Where `rustc` works, the compiler judges. Where there is none, the card is read as plain arithmetic (see `plainly`), so
// that the example runs on any machine; what that reader does not know does not count as compiled.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInNewContext, Script } from 'node:vm'

const [card, cases, directory] = process.argv.slice(2)
const source = readFileSync(card, 'utf8')
const wanted = readFileSync(cases, 'utf8').split('\n').filter(Boolean)

const hasRust = process.env.JUDGE !== 'plain' && spawnSync('rustc', ['--version'], { stdio: 'ignore' }).status === 0
console.log(hasRust ? 'judged by rustc' : 'there is no rustc here: the card is read as plain arithmetic')
const { compiles, passed } = hasRust ? byRust() : plainly()
const rate = wanted.length === 0 ? 0 : passed / wanted.length
const score = compiles ? 0.3 + 0.7 * rate : 0
const reward = {
  compile_ok: compiles ? 1 : 0,
  tests_passed: passed,
  tests_total: wanted.length,
  pass_rate: Number(rate.toFixed(4)),
  score: Number(score.toFixed(4)),
}
console.log(JSON.stringify(reward))
writeFileSync(join(directory, 'reward.json'), `${JSON.stringify(reward)}\n`)
writeFileSync(join(directory, 'reward.txt'), `${reward.score}\n`)

function byRust() {
  const work = mkdtempSync(join(tmpdir(), 'judge-'))
  try {
    const tests = wanted.map((line, at) => {
      const [call, value] = line.split(' == ')
      return `#[test] fn case_${at}() { assert_eq!(${call}, ${value}); }`
    })
    writeFileSync(join(work, 'card.rs'), `#![allow(warnings)]\n${source}\n${tests.join('\n')}\n`)
    const compiled = spawnSync('rustc', ['--edition', '2021', '--test', '-o', 'card', 'card.rs'], { cwd: work, encoding: 'utf8' })
    if (compiled.status !== 0) {
      console.log(compiled.stderr)
      return { compiles: false, passed: 0 }
    }
    const ran = spawnSync(join(work, 'card'), ['--test-threads=1'], { encoding: 'utf8', timeout: 60_000 })
    console.log(ran.stdout)
    return { compiles: true, passed: Number(/^test result: .*?(\d+) passed/m.exec(ran.stdout)?.[1] ?? 0) }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** Functions of whole numbers and truth values: `let`, `if` and `else`, sums, products and comparisons. No division. */
function plainly() {
  const functions = new Map()
  const code = source.replace(/\/\/.*$/gm, '')
  const head = /pub fn (\w+)\(([^)]*)\)\s*->\s*\w+\s*\{/g
  let rest = code
  for (let found = head.exec(code); found; found = head.exec(code)) {
    const body = blockAt(code, head.lastIndex)
    rest = rest.replace(code.slice(found.index, head.lastIndex + body.length + 1), '')
    const names = found[2].split(',').map((word) => word.split(':')[0].trim()).filter(Boolean)
    const text = body
      .replaceAll('todo!()', 'todo()')
      .replace(/ as \w+/g, '')
      .replace(/let mut /g, 'let ')
      .replace(/\bif ([^{]+)\{/g, 'if ($1) {')
    functions.set(found[1], { names, text })
  }
  try {
    if (rest.trim() !== '') throw new SyntaxError(`not understood: ${rest.trim().slice(0, 80)}`)
    for (const { text } of functions.values()) new Script(text)
  } catch (error) {
    console.log(error.message)
    return { compiles: false, passed: 0 }
  }
  const results = wanted.map((line) => {
    const [, name, given, value] = /^(\w+)\((.*)\) == (.+)$/.exec(line)
    const { names, text } = functions.get(name) ?? { names: [], text: 'missing()' }
    const args = given.split(',').map((word, at) => `const ${names[at]} = ${word};`)
    try {
      return String(runInNewContext(`${args.join(' ')}\n${text}`, {}, { timeout: 1000 })) === value
    } catch (error) {
      console.log(`${line}: ${error.message}`)
      return false
    }
  })
  return { compiles: true, passed: results.filter(Boolean).length }
}

function blockAt(code, start) {
  let depth = 1
  let at = start
  for (; at < code.length && depth > 0; at += 1) depth += code[at] === '{' ? 1 : code[at] === '}' ? -1 : 0
  return code.slice(start, at - 1)
}
