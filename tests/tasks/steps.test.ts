import { expect, test } from 'vitest'
import { loadHarborTask } from '../../src/tasks/harbor.ts'
import { type Files, refusal, writeTask } from './fixture.ts'

const load = (dir: string) => loadHarborTask(dir, { env: {}, tags: [] })
const MULTI: Files = {
  'instruction.md': null,
  'tests/test.sh': null,
  'tests/helper.sh': 'true\n',
  'steps/one/instruction.md': 'First.\n',
  'steps/one/tests/test.sh': 'true\n',
  'steps/one/workdir/setup.sh': 'true\n',
  'steps/one/solution/solve.sh': 'true\n',
  'steps/two/instruction.md': '# canary\n\nSecond.\n',
  'steps/two/tests/Dockerfile': 'FROM scratch\n',
}

test('steps take from the task what they do not say themselves', async () => {
  const dir = await writeTask({
    ...MULTI,
    'task.toml': `multi_step_reward_strategy = "final"
artifacts = ["/all"]
[agent]
timeout_sec = 100
user = "coder"
network_mode = "no-network"
[verifier]
timeout_sec = 600
user = "judge"
env = { A = "task", B = "task" }
[[verifier.collect]]
command = "task"
[[steps]]
name = "one"
min_reward = 0.5
artifacts = ["/one"]
[steps.agent]
timeout_sec = 5
[steps.verifier]
env = { B = "step" }
[[steps.verifier.collect]]
command = "step"
[steps.healthcheck]
command = "up"
[[steps]]
name = "two"
min_reward = { tests = 1, style = 0.2 }
[steps.agent]
user = 7
network_mode = "public"
[steps.verifier]
timeout_sec = 9
user = "root"
[steps.verifier.environment]
cpus = 1
`,
  })
  const { steps, rewardStrategy } = await load(dir)
  expect(rewardStrategy).toBe('final')
  expect(JSON.parse(JSON.stringify(steps).replaceAll(dir, ''))).toMatchInlineSnapshot(`
    [
      {
        "agentNetwork": {
          "allowedHosts": [],
          "mode": "no-network",
        },
        "agentTimeoutSec": 5,
        "agentUser": "coder",
        "artifacts": [
          {
            "destination": null,
            "exclude": [],
            "source": "/all",
          },
          {
            "destination": null,
            "exclude": [],
            "source": "/one",
          },
        ],
        "healthcheck": {
          "command": "up",
          "intervalSec": 5,
          "retries": 3,
          "startIntervalSec": 5,
          "startPeriodSec": 0,
          "timeoutSec": 30,
        },
        "instruction": "First.
    ",
        "minReward": {
          "reward": 0.5,
        },
        "name": "one",
        "solution": "/steps/one/solution",
        "verifier": {
          "collect": [
            {
              "command": "task",
              "timeoutSec": 60,
              "user": null,
            },
            {
              "command": "step",
              "timeoutSec": 60,
              "user": null,
            },
          ],
          "env": {
            "A": "task",
            "B": "step",
          },
          "environment": null,
          "mode": "shared",
          "network": null,
          "tests": [
            "/tests",
            "/steps/one/tests",
          ],
          "timeoutSec": 600,
          "user": "judge",
        },
        "workdir": "/steps/one/workdir",
      },
      {
        "agentNetwork": {
          "allowedHosts": [],
          "mode": "public",
        },
        "agentTimeoutSec": 100,
        "agentUser": "7",
        "artifacts": [
          {
            "destination": null,
            "exclude": [],
            "source": "/all",
          },
        ],
        "healthcheck": null,
        "instruction": "Second.
    ",
        "minReward": {
          "style": 0.2,
          "tests": 1,
        },
        "name": "two",
        "solution": null,
        "verifier": {
          "collect": [
            {
              "command": "task",
              "timeoutSec": 60,
              "user": null,
            },
          ],
          "env": {
            "A": "task",
            "B": "task",
          },
          "environment": {
            "buildTimeoutSec": 600,
            "context": "/steps/two/tests",
            "cpus": 1,
            "env": {},
            "healthcheck": null,
            "image": null,
            "memoryMb": null,
            "network": {
              "allowedHosts": [],
              "mode": "public",
            },
            "storageMb": null,
            "workdir": null,
          },
          "mode": "separate",
          "network": null,
          "tests": [],
          "timeoutSec": 9,
          "user": "root",
        },
        "workdir": null,
      },
    ]
  `)
})

test('the tests of the task lie under those of the step', async () => {
  const dir = await writeTask({ ...MULTI, 'task.toml': '[[steps]]\nname = "one"' })
  const [step] = (await load(dir)).steps
  expect(step?.verifier.tests).toEqual([`${dir}/tests`, `${dir}/steps/one/tests`])
})

test('a separate verifier is built from the step’s tests, or from the task’s', async () => {
  const text = '[verifier]\nenvironment_mode = "separate"\n[[steps]]\nname = "one"\n[[steps]]\nname = "two"'
  const dir = await writeTask({
    ...MULTI,
    'task.toml': text,
    'tests/Dockerfile': 'FROM scratch\n',
    'steps/one/tests/test.sh': null,
  })
  const contexts = (await load(dir)).steps.map(({ verifier }) => verifier.environment?.context)
  expect(contexts).toEqual([`${dir}/tests`, `${dir}/steps/two/tests`])
})

test('what is wrong with steps is told once and with its place', async () => {
  const dir = await writeTask({
    ...MULTI,
    'steps/one/tests/test.sh': null,
    'steps/two/trajectory.json': '{}',
    'task.toml': `[verifier]
timeout_sec = 900
env = { A = "\${MISSING}" }
[[steps]]
name = "one"
[[steps]]
name = "two"
[steps.verifier]
timeout_sec = 5
environment_mode = "separate"
[[steps]]
name = "one"
[[steps]]
name = "../up"
[[steps]]
name = "absent"
`,
  })
  expect(await refusal(load(dir), dir)).toMatchInlineSnapshot(`
    "task.toml:2:1: verifier.timeout_sec: is never used by a task with steps: a step without one of its own has 600 s. Set it in [steps.verifier] of steps/one.
    task.toml:3:1: verifier.env.A: the variable MISSING is not set, or the experiment does not hand it on. Set MISSING and add it to allow_env, or give a default: \`\${MISSING:-…}\`.
    steps/one/tests/test.sh: is missing: nothing judges the agent. Write it; it leaves its reward in /logs/verifier/reward.txt.
    steps/two/trajectory.json: agents start without a history. Remove it, or leave this task out of the experiment.
    task.toml:12:1: steps[2].name: \`one\` is already the name of steps[0]. Rename one of them.
    task.toml:14:1: steps[3].name: \`../up\` cannot name a directory. Use letters, digits, \`.\`, \`_\` and \`-\`.
    steps/absent/instruction.md: is missing. Write down what the agent has to do.
    task.toml:2:1: verifier.timeout_sec: is never used by a task with steps: a step without one of its own has 600 s. Set it in [steps.verifier] of steps/absent.
    steps/absent/tests/test.sh: is missing: nothing judges the agent. Write it; it leaves its reward in /logs/verifier/reward.txt."
  `)
})
