// `npm run demo`: the example experiment on this machine, through the bundle that ships.
import { spawnSync } from 'node:child_process'

const run = (experiment) =>
  spawnSync(process.execPath, ['dist/cli.js', 'run', experiment], { stdio: 'inherit' }).status ?? 1
/** false only where this machine gives a sandbox no paths of its own */
const fits = (experiment) => {
  const { stdout } = spawnSync(process.execPath, ['dist/cli.js', 'preflight', '--json', experiment], {
    encoding: 'utf8',
  })
  return !/"task_[^"]*": false/.test(stdout)
}

const tasks = 'examples/demo.yaml'
const anywhere = 'examples/demo-contract.yaml'
if (fits(tasks)) process.exit(run(tasks))
console.log(
  'This machine gives no private view of /logs and /tests (Linux namespaces), so the demo runs contract tasks instead.',
)
process.exit(run(anywhere))
