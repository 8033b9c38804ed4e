import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadExperiment } from '../../src/config/experiment.ts'
import { filesIn } from '../support/task-dir.ts'

const TEXT = `experiment_id: e
tasks: [tasks/one, tasks/t*]
runtime_config: configs/runtime.yaml
lineups:
  - name: team
    coder_a_model: some/model
    role_command: scripts/role.py
    role_env: { OPENROUTER_API_KEY_ENV: OPEN_ROUTER_API_KEY, NAMED_ENV: HOME, LB_ROLE: reviewer }
`

test("LoopBench's paths begin at the root of its project, those of our own files at the file", async () => {
  const root = await filesIn({
    'tasks/one/task.toml': '',
    'configs/runtime.yaml': '{}',
    'configs/deep/e.yaml': TEXT,
    'configs/ours.yaml':
      'experiment_id: e\ntasks: [tasks/one]\nagents: [{ name: nop }]\nruntime_config: configs/runtime.yaml\n',
  })
  const loopbench = await loadExperiment(join(root, 'configs/deep/e.yaml'), {})
  const pathsOf = ({ tasks }: typeof loopbench) =>
    tasks.map((task) => ('path' in task ? task.path.replace(root, '.') : ''))
  expect(pathsOf(loopbench)).toEqual(['./tasks/one', './tasks/t*'])
  expect(loopbench.runtimeConfig).toBe(join(root, 'configs/runtime.yaml'))
  const ours = await loadExperiment(join(root, 'configs/ours.yaml'), {})
  expect(pathsOf(ours)).toEqual(['./configs/tasks/one'])
  expect(ours.runtimeConfig).toBe(join(root, 'configs/configs/runtime.yaml'))
})

test('a lineup is its first coder, with the keys whose variables it names, which are secrets', async () => {
  const root = await filesIn({ 'e.yaml': TEXT })
  const env = { OPEN_ROUTER_API_KEY: 'sk-or-one-two-three', HOME: '/root', OTHER_API_KEY: 'sk-other' }
  const { agents, secrets } = await loadExperiment(join(root, 'e.yaml'), env)
  expect(agents[0]).toMatchObject({
    name: 'team',
    kind: 'command',
    model: 'some/model',
    command: 'scripts/role.py',
    env: {
      LB_ROLE: 'reviewer',
      LB_MODEL: 'some/model',
      OPEN_ROUTER_API_KEY: 'sk-or-one-two-three',
      OPENROUTER_API_KEY_ENV: 'OPEN_ROUTER_API_KEY',
      NAMED_ENV: 'HOME',
    },
  })
  expect(Object.keys(agents[0]?.env ?? {})).not.toContain('HOME')
  expect(secrets).toEqual(['sk-or-one-two-three'])
})
