// biome-ignore-all lint/suspicious/noTemplateCurlyInString: config files hold such text
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadExperiment } from '../../src/config/experiment.ts'
import { fileOf, refusal } from './files.ts'

const CANARY = 'c4nary-5ecret-value'

function experiment(lines: string, allow = '[]', command = 'run'): string {
  return `experiment_id: e\ntasks: [t]\nallow_env: ${allow}\nagents:\n  - {name: a, kind: command, command: ${JSON.stringify(command)}}\n${lines}`
}

async function expanded(command: string, env: Record<string, string>, allow: string) {
  const file = await fileOf(experiment('', allow, command))
  return (await loadExperiment(file, env)).agents[0]?.command
}

test.each([
  ['${A}', 'one'],
  ['x${A}y${B}', 'xoney'],
  ['${A:-d}', 'one'],
  ['${B:-d}', 'd'],
  ['${C:-d: [x] "q"}', 'd: [x] "q"'],
  ['${C:-}x', 'x'],
  ['$${A}', '${A}'],
  ['$$${A}', '$${A}'],
  ['$A {A} $ {A}', '$A {A} $ {A}'],
  ['${D}', '${A}'],
])('%s becomes %s', async (text, result) => {
  expect(await expanded(text, { A: 'one', B: '', D: '${A}' }, '[A, B, C, D]')).toBe(result)
})

test('what cannot be expanded is named with line and remedy', async () => {
  const text = experiment(
    'runtime_config: "${UNLISTED}/x ${UNSET}"\nreward:\n  key: ${files[@]}\ngate: ${UNSET}\nlimits:\n  agent_timeout_sec: ${\n',
    '[UNSET]',
  )
  const file = await fileOf(text)
  expect(await refusal(file, () => loadExperiment(file, { UNLISTED: CANARY }))).toMatchInlineSnapshot(`
    "file.yaml:6:17: runtime_config: the variable UNLISTED is not in this file's \`allow_env\`. Add UNLISTED to \`allow_env\`, or write \`$\${UNLISTED}\` for the literal text.
    file.yaml:8:8: reward.key: a \`\${\` that is no variable; allowed are \`\${NAME}\` and \`\${NAME:-default}\`. Correct it, or write \`$\${\` for a literal \`\${\`.
    file.yaml:9:7: gate: the variable UNSET is not set and has no default. Set UNSET in the environment, or write \`\${UNSET:-default}\`.
    file.yaml:11:22: limits.agent_timeout_sec: a \`\${\` that is no variable; allowed are \`\${NAME}\` and \`\${NAME:-default}\`. Correct it, or write \`$\${\` for a literal \`\${\`."
  `)
})

test('keys and allow_env itself are not expanded', async () => {
  const file = await fileOf(experiment('"${A}": 1\n', '[A, "${A}"]'))
  expect(await refusal(file, () => loadExperiment(file, { A: CANARY }))).toMatchInlineSnapshot(`
    "file.yaml:3:16: allow_env[1]: found a text that is not shown; allowed is a variable name: letters, digits and \`_\`, not beginning with a digit. Correct the value.
    file.yaml:6:1: ["\${A}"]: unknown key; known here are experiment_id, tasks, agents, lineups, harness, rollouts_per_task, max_parallel_rollouts, available_agent_sandboxes, runtime_config, limits, retry, reward, gate, allow_env. Remove it; the nearest known key is \`gate\`."
  `)
})

test('no fault shows a value, only the text that was written', async () => {
  const text = `
experiment_id: "\${API_KEY}/x"
allow_env: [API_KEY, PLAIN]
tasks: ["\${PLAIN}", {contract: {name: "\${PLAIN}", command: "\${API_KEY}", workdir: "\${API_KEY}", inference_url: "\${PLAIN}"}}]
agents:
  - {name: "a \${PLAIN}", kind: "\${API_KEY}"}
  - name: \${API_KEY}
  - {name: x, kind: command, env: ["\${API_KEY}"], command: {a: "\${API_KEY}"}}
  - {name: y, kind: nop, env: {TOKEN: 12345678}, timeout_sec: "\${OTHER_SECRET:-${CANARY}}"}
rollouts_per_task: \${API_KEY}
max_parallel_rollouts: x\${API_KEY:-${CANARY}}
limits: "\${API_KEY}"
retry: {oom: "\${API_KEY}"}
gate: ["\${API_KEY}"]
`
  const file = await fileOf(text)
  const message = await refusal(file, () => loadExperiment(file, { API_KEY: CANARY, PLAIN: `/ ${CANARY}` }))
  expect(message).not.toContain(CANARY)
  expect(message).not.toContain('12345678')
  expect(message).toMatchInlineSnapshot(`
    "file.yaml:2:16: experiment_id: found "\${API_KEY}/x"; allowed is letters, digits, \`.\`, \`_\` and \`-\`, at most 100, not beginning with a sign. Change the value of the variable, or its default.
    file.yaml:4:39: tasks[1].contract.name: found "\${PLAIN}"; allowed is letters, digits, \`.\`, \`_\` and \`-\`, at most 100, not beginning with a sign. Change the value of the variable, or its default.
    file.yaml:4:60: tasks[1].contract.command: found "\${API_KEY}"; allowed is a list of texts with at least one. Change the value of the variable, or its default.
    file.yaml:4:83: tasks[1].contract.workdir: found "\${API_KEY}"; allowed is an absolute path. Change the value of the variable, or its default.
    file.yaml:4:112: tasks[1].contract.inference_url: found "\${PLAIN}"; allowed is an http or https URL. Change the value of the variable, or its default.
    file.yaml:6:12: agents[0].name: found "a \${PLAIN}"; allowed is letters, digits, \`.\`, \`_\` and \`-\`, at most 100, not beginning with a sign. Change the value of the variable, or its default.
    file.yaml:6:32: agents[0].kind: found "\${API_KEY}"; allowed is one of oracle, nop, command, claude-code, codex, opencode. Add \`kind: command\` and a \`command\` for an agent of your own.
    file.yaml:7:5: agents[1].kind: missing, and the name "\${API_KEY}" is no kind; allowed is one of oracle, nop, command, claude-code, codex, opencode. Add \`kind: command\` and a \`command\` for an agent of your own.
    file.yaml:8:35: agents[2].env: found a list; allowed is a map of variables to text. Correct the value.
    file.yaml:8:60: agents[2].command: found a map; allowed is text, or a list of texts with at least one. Correct the value.
    file.yaml:9:39: agents[3].env.TOKEN: found a number; allowed is text; put numbers, true and false in quotes. Put it in quotes.
    file.yaml:9:63: agents[3].timeout_sec: the variable OTHER_SECRET is not in this file's \`allow_env\`. Add OTHER_SECRET to \`allow_env\`, or write \`$\${OTHER_SECRET}\` for the literal text.
    file.yaml:10:20: rollouts_per_task: found "\${API_KEY}"; allowed is a whole number from 1 to 100000. Change the value of the variable, or its default.
    file.yaml:11:24: max_parallel_rollouts: found "x\${API_KEY:-…}"; allowed is a whole number from 1 to 10000. Change the value of the variable, or its default.
    file.yaml:12:9: limits: found "\${API_KEY}"; allowed is a map of agent_timeout_sec, setup_timeout_sec, collect_timeout_sec, cost_usd, tokens, wall_clock_sec, rollout, systemic. Change the value of the variable, or its default.
    file.yaml:13:14: retry.oom: found "\${API_KEY}"; allowed is a whole number from 0 to 10. Change the value of the variable, or its default.
    file.yaml:14:7: gate: found a list; allowed is a map of design, min_coverage, max_infra_error_rate, max_drop, alpha, beta, min_tasks, min_shared_tasks, min_pass_rate, guardrails, leave_out. Correct the value."
  `)
})

test('an error keeps no value in any of its parts', async () => {
  const file = await fileOf(experiment('gate: {min_coverage: "${MY_TOKEN}"}\n', '[MY_TOKEN]'))
  const error = (await loadExperiment(file, { MY_TOKEN: CANARY }).catch((cause: unknown) => cause)) as Error
  expect(JSON.stringify([error, error.message, error.stack, error.cause])).not.toContain(CANARY)
})

test('secrets are the values of variables that sound like one', async () => {
  const names = ['A_KEY', 'my_secret', 'TOKEN', 'PASSWORD', 'CREDENTIALS', 'AUTH', 'PLAIN', 'EMPTY_KEY', 'UNSET_KEY']
  const file = await fileOf(experiment('', `[${names}]`, '${UNSET_KEY:-fallback} ${PLAIN}'))
  const env = Object.fromEntries(
    names.slice(0, -1).map((name) => [name, name === 'EMPTY_KEY' ? '' : `value of ${name}`]),
  )
  const loaded = await loadExperiment(file, { ...env, UNLISTED_KEY: CANARY })
  expect(loaded.env).toEqual(env)
  expect(loaded.secrets).toEqual([...names.slice(0, 6).map((name) => `value of ${name}`), 'fallback'])
})

test('a value is taken as it is, whatever it holds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ minLength: 1, unit: 'grapheme' }), async (value) => {
      expect(await expanded('<${A}>', { A: value }, '[A]')).toBe(`<${value}>`)
    }),
    { numRuns: 100 },
  )
})
