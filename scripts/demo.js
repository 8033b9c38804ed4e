// `npm run demo`: the example experiment on this machine, through the bundle that ships.
import { spawnSync } from 'node:child_process'

const run = (experiment) => spawnSync(process.execPath, ['dist/cli.js', 'run', experiment], { stdio: 'inherit' }).status ?? 1
const fits = (experiment) =>
  spawnSync(process.execPath, ['dist/cli.js', 'preflight', experiment], { stdio: 'ignore' }).status === 0

const tasks = 'examples/demo.yaml'
const anywhere = 'examples/demo-contract.yaml'
if (fits(tasks)) process.exit(run(tasks))
console.log('This machine gives no private view of /logs and /tests (Linux namespaces), so the demo runs contract tasks instead.')
process.exit(run(anywhere))
