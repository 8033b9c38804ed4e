// EngineBench as a runner: rollout.json in, result.json out. A hosted Harbor starts it in a sandbox of its own.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { rollout } from './rollout.mjs'

const { values } = parseArgs({ options: { input: { type: 'string' }, output: { type: 'string' } } })
const result = rollout(JSON.parse(readFileSync(values.input, 'utf8')))
writeFileSync(values.output, `${JSON.stringify(result)}\n`)
