// biome-ignore-all lint/suspicious/noTemplateCurlyInString: config files hold such text
import path from 'node:path'
import { expect, test } from 'vitest'
import { loadExperiment } from '../../src/config/experiment.ts'
import type { ConfigError } from '../../src/model/error.ts'
import { fileOf, refusal } from './files.ts'

type Env = Record<string, string>

async function load(text: string, env: Env = {}) {
  const file = await fileOf(text)
  const experiment = await loadExperiment(file, env)
  return JSON.parse(
    JSON.stringify(experiment)
      .replaceAll(path.dirname(file), 'DIR')
      .replaceAll(path.dirname(path.dirname(file)), 'UP'),
  ) as typeof experiment
}

async function refused(text: string, env: Env = {}) {
  const file = await fileOf(text)
  return refusal(file, () => loadExperiment(file, env))
}

const LEAST = 'experiment_id: e\ntasks: [t]\nagents: [{name: oracle}]\n'

test('the least experiment has every default', async () => {
  expect(await load(LEAST)).toMatchInlineSnapshot(`
    {
      "agents": [
        {
          "command": null,
          "env": {},
          "kind": "oracle",
          "model": null,
          "name": "oracle",
          "timeoutSec": null,
        },
      ],
      "env": {},
      "experimentId": "e",
      "file": "DIR/file.yaml",
      "gate": {
        "alpha": 0.05,
        "beta": 0.1,
        "design": "fixed",
        "guardrails": [],
        "leaveOut": "nothing",
        "maxDrop": 0.1,
        "maxInfraErrorRate": 0.05,
        "minCoverage": 0.9,
        "minPassRate": null,
        "minSharedTasks": 0.9,
        "minTasks": 10,
      },
      "harness": null,
      "limits": {
        "agentTimeoutSec": 1800,
        "collectTimeoutSec": 120,
        "rollout": {
          "costUsd": null,
          "tokens": null,
          "wallClockSec": null,
        },
        "run": {
          "costUsd": null,
          "tokens": null,
          "wallClockSec": null,
        },
        "setupTimeoutSec": 360,
        "systemic": {
          "after": 10,
          "share": 0.5,
        },
      },
      "maxParallelRollouts": 4,
      "retry": {
        "auth": 0,
        "capacity": 2,
        "config": 0,
        "create_ambiguous": 1,
        "disk_full": 0,
        "image_build": 0,
        "network": 2,
        "oom": 1,
        "quota": 1,
        "rate_limited": 2,
        "sandbox_lost": 2,
        "transport": 2,
      },
      "reward": {
        "key": null,
        "passThreshold": 1,
      },
      "rolloutsPerTask": 1,
      "runtimeConfig": null,
      "secrets": [],
      "tasks": [
        {
          "line": 2,
          "path": "DIR/t",
          "tags": [],
        },
      ],
    }
  `)
})

test('a full experiment', async () => {
  const text = `
experiment_id: nightly-1.0
allow_env: [MODEL, API_KEY]
tasks:
  - tasks/**/easy-*
  - /absolute/task
  - path: ../other
    tags: [slow, net]
  - contract:
      name: cards
      dir: runner
      command: [run_rollout, --input, '{input}', --output, '{output}']
      image: runner:1
      workdir: /app
      prompt_template: {sections: [{role: user, pattern: '{task}', order: 0}]}
      inference_url: https://example.com/v1
      seed: 42
      params: {agent: codex, depth: 2}
      timeout_sec: 0.5
      env: {A: '1'}
      tags: [rust]
agents:
  - name: oracle
  - name: mine
    kind: command
    model: \${MODEL}-mini
    command: [run, '\${MODEL}']
    env: {API_KEY: "\${API_KEY}", OTHER: '$\${literal}'}
    timeout_sec: 60
rollouts_per_task: 5
max_parallel_rollouts: 8
available_agent_sandboxes: 3
runtime_config: ../runtime.yaml
limits: {agent_timeout_sec: 1, setup_timeout_sec: 2, collect_timeout_sec: 3}
retry: {oom: 0, network: 5}
reward: {key: score, pass_threshold: 0.5}
gate: {min_coverage: 1, max_infra_error_rate: 0}
`
  expect(await load(text, { MODEL: 'gpt', API_KEY: 'hush-hush', UNLISTED: 'x' })).toMatchInlineSnapshot(`
    {
      "agents": [
        {
          "command": null,
          "env": {},
          "kind": "oracle",
          "model": null,
          "name": "oracle",
          "timeoutSec": null,
        },
        {
          "command": [
            "run",
            "gpt",
          ],
          "env": {
            "API_KEY": "hush-hush",
            "OTHER": "\${literal}",
          },
          "kind": "command",
          "model": "gpt-mini",
          "name": "mine",
          "timeoutSec": 60,
        },
      ],
      "env": {
        "API_KEY": "hush-hush",
        "MODEL": "gpt",
      },
      "experimentId": "nightly-1.0",
      "file": "DIR/file.yaml",
      "gate": {
        "alpha": 0.05,
        "beta": 0.1,
        "design": "fixed",
        "guardrails": [],
        "leaveOut": "nothing",
        "maxDrop": 0.1,
        "maxInfraErrorRate": 0,
        "minCoverage": 1,
        "minPassRate": null,
        "minSharedTasks": 0.9,
        "minTasks": 10,
      },
      "harness": null,
      "limits": {
        "agentTimeoutSec": 1,
        "collectTimeoutSec": 3,
        "rollout": {
          "costUsd": null,
          "tokens": null,
          "wallClockSec": null,
        },
        "run": {
          "costUsd": null,
          "tokens": null,
          "wallClockSec": null,
        },
        "setupTimeoutSec": 2,
        "systemic": {
          "after": 10,
          "share": 0.5,
        },
      },
      "maxParallelRollouts": 3,
      "retry": {
        "auth": 0,
        "capacity": 2,
        "config": 0,
        "create_ambiguous": 1,
        "disk_full": 0,
        "image_build": 0,
        "network": 5,
        "oom": 0,
        "quota": 1,
        "rate_limited": 2,
        "sandbox_lost": 2,
        "transport": 2,
      },
      "reward": {
        "key": "score",
        "passThreshold": 0.5,
      },
      "rolloutsPerTask": 5,
      "runtimeConfig": "UP/runtime.yaml",
      "secrets": [
        "hush-hush",
      ],
      "tasks": [
        {
          "line": 5,
          "path": "DIR/tasks/**/easy-*",
          "tags": [],
        },
        {
          "line": 6,
          "path": "/absolute/task",
          "tags": [],
        },
        {
          "line": 7,
          "path": "UP/other",
          "tags": [
            "slow",
            "net",
          ],
        },
        {
          "contract": {
            "command": [
              "run_rollout",
              "--input",
              "{input}",
              "--output",
              "{output}",
            ],
            "dir": "DIR/runner",
            "env": {
              "A": "1",
            },
            "image": "runner:1",
            "inferenceUrl": "https://example.com/v1",
            "name": "cards",
            "params": {
              "agent": "codex",
              "depth": 2,
            },
            "promptTemplate": {
              "sections": [
                {
                  "order": 0,
                  "pattern": "{task}",
                  "role": "user",
                },
              ],
            },
            "seed": 42,
            "tags": [
              "rust",
            ],
            "timeoutSec": 0.5,
            "workdir": "/app",
          },
          "line": 9,
        },
      ],
    }
  `)
})

test('the value is frozen to its depths', async () => {
  const experiment = await loadExperiment(await fileOf(LEAST), {})
  expect(() => Object.assign(experiment.limits, { agentTimeoutSec: 1 })).toThrow(TypeError)
  expect(() => (experiment.tasks as unknown[]).push(1)).toThrow(TypeError)
})

test('lineups of LoopBench are agents of kind command', async () => {
  const text = `
experiment_id: "triad-baseline-v1"
tasks:
  - tasks/one
rollouts_per_task: 5
max_parallel_rollouts: 1
available_agent_sandboxes: null
runtime_config: "configs/runtime.yaml"
lineups:
  - name: "codex-triad"
    planner_model: "openai/gpt-5.2-codex"
    coder_a_model: "openai/gpt-5.2-codex"
    coder_b_model: "openai/gpt-5.2-codex"
    role_command: "python3 role.py"
    role_env:
      OPENROUTER_API_KEY_ENV: OPEN_ROUTER_API_KEY
`
  const { agents, maxParallelRollouts, rolloutsPerTask, runtimeConfig } = await load(text)
  expect({ agents, maxParallelRollouts, rolloutsPerTask, runtimeConfig }).toMatchInlineSnapshot(`
    {
      "agents": [
        {
          "command": "python3 role.py",
          "env": {
            "LB_MODEL": "openai/gpt-5.2-codex",
            "LB_ROLE": "coder_a",
            "OPENROUTER_API_KEY_ENV": "OPEN_ROUTER_API_KEY",
          },
          "kind": "command",
          "model": "openai/gpt-5.2-codex",
          "name": "codex-triad",
          "timeoutSec": null,
        },
      ],
      "maxParallelRollouts": 1,
      "rolloutsPerTask": 5,
      "runtimeConfig": "DIR/configs/runtime.yaml",
    }
  `)
})

test('all faults of a file come at once, in the order of the file', async () => {
  const text = `experiment_id: ../evil
tsks: [a]
tasks:
  - 5
  -
  - {path: a, contract: {name: c, command: []}}
  - {}
  - {tags: [x]}
  - contract: {name: c, command: run, workdir: app, seed: -1, params: [], inference_url: nowhere, image: ''}
    tags: [x]
agents:
  - name: oracle
    command: x
  - name: Oracle
    kind: oracel
  - name: mine
  - {name: run, kind: command}
  - {kind: codex}
  - {name: codex, timeout_sec: 0, model: 4, env: {A: 1, 'b c': x}, command: {}}
  - nop
rollouts_per_task: 1.5
max_parallel_rollouts: many
limits: {agent_timeout_sec: .inf, setup_timeout: 3}
retry: {oom: -1, ratelimited: 2, quota: two}
reward: [key]
gate: {min_coverage: 90}
allow_env: [1, 'A B']
"odd\\nkey": 1
zzzzzzzzzzzz: 1
`
  expect(await refused(text)).toMatchInlineSnapshot(`
    "file.yaml:1:16: experiment_id: found "../evil"; allowed is letters, digits, \`.\`, \`_\` and \`-\`, at most 100, not beginning with a sign. Correct the value.
    file.yaml:2:1: tsks: unknown key; known here are experiment_id, tasks, agents, lineups, harness, rollouts_per_task, max_parallel_rollouts, available_agent_sandboxes, runtime_config, limits, retry, reward, gate, allow_env. Did you mean \`tasks\`?
    file.yaml:4:5: tasks[0]: found 5; allowed is a path, a glob, or a map with \`path\`, \`contract\` or \`service\`. Put it in quotes.
    file.yaml:5:4: tasks[1]: missing; allowed is a path, a glob, or a map with \`path\`, \`contract\` or \`service\`. Write a path or remove the \`-\`.
    file.yaml:6:5: tasks[2]: both \`path\` and \`contract\` are given; allowed is one of them. Make two tasks of them.
    file.yaml:6:44: tasks[2].contract.command: found an empty list; allowed is a list of texts with at least one. Correct the value.
    file.yaml:7:5: tasks[3]: none of \`path\`, \`contract\` and \`service\` is given; allowed is one of them. Add \`path: DIRECTORY\`.
    file.yaml:8:5: tasks[4]: none of \`path\`, \`contract\` and \`service\` is given; allowed is one of them. Add \`path: DIRECTORY\`.
    file.yaml:9:34: tasks[5].contract.command: found "run"; allowed is a list of texts with at least one. Correct the value.
    file.yaml:9:48: tasks[5].contract.workdir: found "app"; allowed is an absolute path. Correct the value.
    file.yaml:9:59: tasks[5].contract.seed: found -1; allowed is a whole number from 0 to 2147483647. Correct the value.
    file.yaml:9:71: tasks[5].contract.params: found an empty list; allowed is a map. Correct the value.
    file.yaml:9:90: tasks[5].contract.inference_url: found "nowhere"; allowed is an http or https URL. Correct the value.
    file.yaml:9:106: tasks[5].contract.image: found ""; allowed is text. Correct the value.
    file.yaml:10:11: tasks[5].tags: \`tags\` stands beside \`contract\`; allowed is inside of it. Move it into \`contract\`.
    file.yaml:13:5: agents[0].command: an agent of kind oracle takes no command; allowed is it for kind command. Remove it, or write \`kind: command\`.
    file.yaml:14:11: agents[1].name: the name is that of agents[0]; allowed is one that no other has, upper and lower case alike. Rename one of them.
    file.yaml:15:11: agents[1].kind: found "oracel"; allowed is one of oracle, nop, command, claude-code, codex, opencode. Did you mean \`oracle\`?
    file.yaml:16:5: agents[2].kind: missing, and the name "mine" is no kind; allowed is one of oracle, nop, command, claude-code, codex, opencode. Add \`kind: command\` and a \`command\` for an agent of your own.
    file.yaml:17:5: agents[3].command: missing; an agent of kind command needs it. Add \`command: …\`, shell text or a list.
    file.yaml:18:5: agents[4].name: missing; allowed is letters, digits, \`.\`, \`_\` and \`-\`, at most 100, not beginning with a sign. Add \`name\`.
    file.yaml:19:32: agents[5].timeout_sec: found 0; allowed is a number of seconds above 0, at most 1000000. Correct the value.
    file.yaml:19:42: agents[5].model: found 4; allowed is text. Put it in quotes.
    file.yaml:19:54: agents[5].env.A: found a number; allowed is text; put numbers, true and false in quotes. Put it in quotes.
    file.yaml:19:57: agents[5].env["b c"]: this key is not allowed; allowed is a variable name: letters, digits and \`_\`, not beginning with a digit. Rename it.
    file.yaml:19:68: agents[5].command: an agent of kind codex takes no command; allowed is it for kind command. Remove it, or write \`kind: command\`.
    file.yaml:20:5: agents[6]: found "nop"; allowed is a map of name, kind, model, command, env, timeout_sec. Correct the value.
    file.yaml:21:20: rollouts_per_task: found 1.5; allowed is a whole number from 1 to 100000. Correct the value.
    file.yaml:22:24: max_parallel_rollouts: found "many"; allowed is a whole number from 1 to 10000. Correct the value.
    file.yaml:23:29: limits.agent_timeout_sec: found .inf; allowed is a number of seconds above 0, at most 1000000. Correct the value.
    file.yaml:23:35: limits.setup_timeout: unknown key; known here are agent_timeout_sec, setup_timeout_sec, collect_timeout_sec, cost_usd, tokens, wall_clock_sec, rollout, systemic. Did you mean \`setup_timeout_sec\`?
    file.yaml:24:14: retry.oom: found -1; allowed is a whole number from 0 to 10. Correct the value.
    file.yaml:24:18: retry.ratelimited: unknown key; known here are auth, config, rate_limited, quota, capacity, transport, create_ambiguous, sandbox_lost, oom, disk_full, image_build, network. Did you mean \`rate_limited\`?
    file.yaml:24:41: retry.quota: found "two"; allowed is a whole number from 0 to 10. Correct the value.
    file.yaml:25:9: reward: found a list; allowed is a map of key, pass_threshold. Correct the value.
    file.yaml:26:22: gate.min_coverage: found 90; allowed is a number from 0 to 1. Correct the value.
    file.yaml:27:13: allow_env[0]: found a number; allowed is a variable name: letters, digits and \`_\`, not beginning with a digit. Put it in quotes.
    file.yaml:27:16: allow_env[1]: found a text that is not shown; allowed is a variable name: letters, digits and \`_\`, not beginning with a digit. Correct the value.
    file.yaml:28:1: ["odd\\nkey"]: unknown key; known here are experiment_id, tasks, agents, lineups, harness, rollouts_per_task, max_parallel_rollouts, available_agent_sandboxes, runtime_config, limits, retry, reward, gate, allow_env. Remove it; the nearest known key is \`tasks\`.
    file.yaml:29:1: zzzzzzzzzzzz: unknown key; known here are experiment_id, tasks, agents, lineups, harness, rollouts_per_task, max_parallel_rollouts, available_agent_sandboxes, runtime_config, limits, retry, reward, gate, allow_env. Remove it; the nearest known key is \`tasks\`."
  `)
})

test('an issue has its parts', async () => {
  const file = await fileOf(`${LEAST}gate:\n  min_coverag: 1\n`)
  const error = await loadExperiment(file, {}).catch((cause: unknown) => cause)
  expect((error as ConfigError).issues).toEqual([
    {
      file,
      line: 5,
      column: 3,
      key: 'gate.min_coverag',
      message:
        'unknown key; known here are design, min_coverage, max_infra_error_rate, max_drop, alpha, beta, min_tasks, min_shared_tasks, min_pass_rate, guardrails, leave_out.',
      remedy: 'Did you mean `min_coverage`?',
    },
  ])
})

test.each([
  ['neither', '{metric: turns}', 'gate.guardrails[0]: neither `max_increase` nor `max_decrease` is given'],
  [
    'both',
    '{metric: turns, max_increase: 0.1, max_decrease: 0.1}',
    'gate.guardrails[0]: both `max_increase` and `max_decrease` are given',
  ],
  [
    'an unknown metric',
    '{metric: price, max_increase: 0.1}',
    'one of cost_usd, tokens, duration_sec, turns, or rewards.<key>',
  ],
  [
    'one twice',
    '{metric: turns, max_increase: 0.1}, {metric: turns, max_increase: 0.2}',
    'gate.guardrails[1].metric: is guarded already. Keep one guardrail a metric.',
  ],
])('a guardrail with %s', async (_, rails, message) => {
  const file = await fileOf(`${LEAST}gate: { guardrails: [${rails}] }\n`)
  await expect(loadExperiment(file, {})).rejects.toThrow(message)
})

test.each([
  [
    'agents and lineups',
    'experiment_id: e\ntasks: [t]\nagents: [{name: nop}]\nlineups: [{name: a, role_command: x}]\n',
  ],
  ['neither agents nor lineups', 'experiment_id: e\ntasks: [t]\n'],
  ['nothing that is required', 'gate:\n'],
  ['empty lists', 'experiment_id: e\ntasks: []\nagents: []\n'],
  [
    'a lineup without a command, and one twice',
    'experiment_id: e\ntasks: [t]\nlineups: [{name: a}, {name: A, role_command: x}]\n',
  ],
])('%s', async (_, text) => {
  expect(await refused(text)).toMatchSnapshot()
})

test('a number or a boolean from a variable is read as one', async () => {
  const text = `${LEAST}allow_env: [N]\nrollouts_per_task: \${N}\nmax_parallel_rollouts: "\${M_:-2}"\n`
  expect(await refused(text, { N: '3' })).toMatchInlineSnapshot(
    `"file.yaml:6:24: max_parallel_rollouts: the variable M_ is not in this file's \`allow_env\`. Add M_ to \`allow_env\`, or write \`$\${M_}\` for the literal text."`,
  )
  const { rolloutsPerTask, gate } = await load(
    `${LEAST}allow_env: [N]\nrollouts_per_task: \${N}\ngate: {min_coverage: "\${N:-0.5}"}\n`
      .replace('${N:-0.5}', '${C:-0.5}')
      .replace('[N]', '[N, C]'),
    { N: '3' },
  )
  expect({ rolloutsPerTask, gate }).toMatchObject({
    rolloutsPerTask: 3,
    gate: { minCoverage: 0.5, maxInfraErrorRate: 0.05 },
  })
})

test('a name from a variable stays text', async () => {
  const { agents } = await load(`${LEAST.replace('oracle}', 'oracle, model: "${M}"}')}allow_env: [M]\n`, { M: '4' })
  expect(agents[0]?.model).toBe('4')
})
