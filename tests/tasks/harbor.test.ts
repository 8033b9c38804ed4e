import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ConfigError } from '../../src/model/error.ts'
import { loadHarborTask } from '../../src/tasks/harbor.ts'
import { openPack } from '../../src/tasks/pack.ts'
import { parseTaskToml } from '../../src/tasks/task-toml.ts'
import { type Files, refusal, writeTask } from './fixture.ts'

const ENV = { GIVEN: 'value', EMPTY: '' }
const load = (dir: string) => loadHarborTask(dir, { env: ENV, tags: ['given'] })
const loaded = async (files: Files) => load(await writeTask(files))
/** What a user reads of a task.toml or of other files. */
async function said(files: Files | string): Promise<string> {
  const dir = await writeTask(typeof files === 'string' ? { 'task.toml': files } : files)
  return refusal(load(dir), dir)
}

test('an empty task.toml is a task with every default', async () => {
  const dir = await writeTask()
  const { digest, ...task } = await load(dir)
  expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/)
  expect(JSON.parse(JSON.stringify(task).replaceAll(dir, ''))).toMatchInlineSnapshot(`
    {
      "dir": "",
      "environment": {
        "buildTimeoutSec": 600,
        "context": "/environment",
        "cpus": null,
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
      "id": "demo",
      "kind": "harbor",
      "name": "demo",
      "rewardStrategy": "mean",
      "schemaVersion": "1.4",
      "solutionEnv": {},
      "steps": [
        {
          "agentNetwork": null,
          "agentTimeoutSec": null,
          "agentUser": null,
          "artifacts": [],
          "healthcheck": null,
          "instruction": "Do it.
    ",
          "minReward": {},
          "name": null,
          "solution": null,
          "verifier": {
            "collect": [],
            "env": {},
            "environment": null,
            "mode": "shared",
            "network": null,
            "tests": [
              "/tests",
            ],
            "timeoutSec": 600,
            "user": null,
          },
          "workdir": null,
        },
      ],
      "tags": [
        "given",
      ],
    }
  `)
})

test('every field that can be honoured arrives in the model', async () => {
  const dir = await writeTask({
    'solution/solve.sh': 'true\n',
    'task.toml': `
version = "1.0"
source = "somewhere"
artifacts = ["/app/out", { source = "/app/log.txt", destination = "logs/a.txt", exclude = ["*.tmp"], service = "main" }]
[task]
name = "org/Name.1"
version = "2"
description = "words"
authors = [{ name = "A", email = "a@example.com" }]
keywords = ["fast"]
[metadata]
anything = { goes = 1979-05-27 }
tags = ["tagged", 3]
[agent]
timeout_sec = 12.5
user = 1000
network_mode = "allowlist"
allowed_hosts = ["API.Example.com", "*.example.org", "10.0.0.0/8", "::1", "127.0.0.1"]
[verifier]
timeout_sec = 30
user = "judge"
network_mode = "public"
env = { A = "\${GIVEN}", B = "\${ABSENT:-default}", C = "\${GIVEN}/x", D = "\${EMPTY:-default}", E = "\${ABSENT:-}" }
[[verifier.collect]]
command = "dump"
timeout_sec = 5
user = 0
[environment]
build_timeout_sec = 100
docker_image = "image:1"
os = "Linux"
cpus = 2
memory = "2G"
memory_mb = 2048
storage = "512M"
gpus = 0
gpu_types = []
mcp_servers = []
allow_internet = false
workdir = "/work"
env = { X = "1" }
[environment.healthcheck]
command = "up"
retries = 9
[solution]
env = { S = "\${GIVEN}" }
`,
  })
  const { digest: _, ...task } = await load(dir)
  expect(JSON.parse(JSON.stringify(task).replaceAll(dir, ''))).toMatchInlineSnapshot(`
    {
      "dir": "",
      "environment": {
        "buildTimeoutSec": 100,
        "context": null,
        "cpus": 2,
        "env": {
          "X": "1",
        },
        "healthcheck": {
          "command": "up",
          "intervalSec": 5,
          "retries": 9,
          "startIntervalSec": 5,
          "startPeriodSec": 0,
          "timeoutSec": 30,
        },
        "image": "image:1",
        "memoryMb": 2048,
        "network": {
          "allowedHosts": [],
          "mode": "no-network",
        },
        "storageMb": 512,
        "workdir": "/work",
      },
      "id": "org__Name.1",
      "kind": "harbor",
      "name": "org/Name.1",
      "rewardStrategy": "mean",
      "schemaVersion": "1.0",
      "solutionEnv": {
        "S": "value",
      },
      "steps": [
        {
          "agentNetwork": {
            "allowedHosts": [
              "api.example.com",
              "*.example.org",
              "10.0.0.0/8",
              "::1",
              "127.0.0.1",
            ],
            "mode": "allowlist",
          },
          "agentTimeoutSec": 12.5,
          "agentUser": "1000",
          "artifacts": [
            {
              "destination": null,
              "exclude": [],
              "source": "/app/out",
            },
            {
              "destination": "logs/a.txt",
              "exclude": [
                "*.tmp",
              ],
              "source": "/app/log.txt",
            },
          ],
          "healthcheck": null,
          "instruction": "Do it.
    ",
          "minReward": {},
          "name": null,
          "solution": "/solution",
          "verifier": {
            "collect": [
              {
                "command": "dump",
                "timeoutSec": 5,
                "user": "0",
              },
            ],
            "env": {
              "A": "value",
              "B": "default",
              "C": "\${GIVEN}/x",
              "D": "",
              "E": "",
            },
            "environment": null,
            "mode": "shared",
            "network": {
              "allowedHosts": [],
              "mode": "public",
            },
            "tests": [
              "/tests",
            ],
            "timeoutSec": 30,
            "user": "judge",
          },
          "workdir": null,
        },
      ],
      "tags": [
        "given",
        "fast",
        "tagged",
      ],
    }
  `)
})

test.for([
  ['1.0', 'version = "1.0"'],
  ['1.3', 'schema_version = "1.3"'],
  ['1.4', 'schema_version = "1.4"\nversion = "1.4"'],
] as const)('schema version %s', async ([version, text]) => {
  expect((await loaded({ 'task.toml': text })).schemaVersion).toBe(version)
})

describe('task.toml that is refused', () => {
  test('versions', async () => {
    expect(await said('schema_version = "2.0"')).toMatchInlineSnapshot(
      `"task.toml:1:1: schema_version: expected one of "1.0"|"1.1"|"1.2"|"1.3"|"1.4". Write one of these, in quotes."`,
    )
    expect(await said('version = 1.0')).toMatchInlineSnapshot(
      `"task.toml:1:1: version: expected one of "1.0"|"1.1"|"1.2"|"1.3"|"1.4". Write one of these, in quotes."`,
    )
    expect(await said('version = "1.0"\nschema_version = "1.1"')).toMatchInlineSnapshot(
      `"task.toml:1:1: version: contradicts \`schema_version\`. Keep \`schema_version\` alone; \`version\` is its old name."`,
    )
  })

  test('bad syntax, with its place', async () => {
    expect(await said('[task]\nname = ')).toMatchInlineSnapshot(
      `"task.toml:2:8: not valid TOML: invalid value. Correct the syntax."`,
    )
    expect(await said('[a]\n[a]')).toMatchInlineSnapshot(
      `"task.toml:2:2: not valid TOML: trying to redefine an already defined table or value. Correct the syntax."`,
    )
    expect(await said('__proto__ = 1')).toMatchInlineSnapshot(
      `"task.toml:1:1: not valid TOML: document contains an unsafe property. Correct the syntax."`,
    )
  })

  test('unknown keys, with the nearest known one and their places', async () => {
    expect(
      await said(`shema_version = "1.4"
[agent]
timout_sec = 5
[[steps]]
name = "a"
[steps.verifier.environment]
  docker_imag = "x"
[[steps]]
name = "b"
artifacts = [{ source = "/a", dest = "b" }]
[weather]
sun = true
`),
    ).toMatchInlineSnapshot(`
      "task.toml:3:1: agent.timout_sec: unknown key. Did you mean \`timeout_sec\`?
      task.toml:7:3: steps[0].verifier.environment.docker_imag: unknown key. Did you mean \`docker_image\`?
      task.toml:10:1: steps[1].artifacts[0].dest: unknown key. Known here: source, destination, exclude, service. Remove it, or move it to [metadata].
      task.toml:1:1: shema_version: unknown key. Did you mean \`schema_version\`?
      task.toml:11:1: weather: unknown key. Known here: schema_version, source, multi_step_reward_strategy, artifacts, task, metadata, agent, verifier, environment, solution, steps. Remove it, or move it to [metadata]."
    `)
  })

  test('values of a wrong kind', async () => {
    expect(
      await said(`artifacts = [3]
[task]
name = "no-org"
keywords = "one"
[agent]
timeout_sec = "10"
user = -1
[verifier]
timeout_sec = 0
env = { A = 1 }
environment_mode = "alone"
[[verifier.collect]]
user = "x"
[environment]
cpus = 1.5
memory_mb = inf
healthcheck = {}
`),
    ).toMatchInlineSnapshot(`
      "task.toml:1:1: artifacts[0]: expected object, received number. Correct the value.
      task.toml:3:1: task.name: expected \`org/name\` of letters, digits, \`.\`, \`_\` and \`-\`. Correct the value.
      task.toml:4:1: task.keywords: expected array, received string. Correct the value.
      task.toml:6:1: agent.timeout_sec: expected number, received string. Write a finite number without quotes.
      task.toml:7:1: agent.user: expected number to be >=0. Correct the value.
      task.toml:9:1: verifier.timeout_sec: expected number to be >0. Correct the value.
      task.toml:10:1: verifier.env.A: expected string, received number. Put the value in quotes.
      task.toml:11:1: verifier.environment_mode: expected one of "shared"|"separate". Write one of these, in quotes.
      task.toml:12:1: verifier.collect[0].command: expected string, received undefined. Add it; it is required.
      task.toml:15:1: environment.cpus: expected int, received number. Write a whole number.
      task.toml:16:1: environment.memory_mb: expected number, received Infinity. Write a finite number without quotes.
      task.toml:17:1: environment.healthcheck.command: expected string, received undefined. Add it; it is required."
    `)
    expect(await said('[task]\nname = "a/b..c"')).toMatchInlineSnapshot(
      `"task.toml:2:1: task.name: must not contain \`..\`. Correct the value."`,
    )
    expect(await said('[task]\ndescription = "nameless"')).toMatchInlineSnapshot(
      `"task.toml:1:1: task.name: expected string, received undefined. Add it; it is required."`,
    )
  })

  test('what no sandbox of ours can give', async () => {
    expect(
      await said({
        'environment/docker-compose.yaml': 'services: {}\n',
        'trajectory.json': '{}',
        'task.toml': `artifacts = [{ source = "/x", service = "db" }]
[environment]
os = "Windows"
gpus = 1
gpu_types = ["H100"]
tpu = { type = "v5", topology = "2x2" }
skills_dir = "skills"
workdir = "app"
[[environment.mcp_servers]]
name = "m"
[[verifier.collect]]
command = "dump"
service = "db"
`,
      }),
    ).toMatchInlineSnapshot(`
      "task.toml:3:1: environment.os: Windows tasks cannot be run. Leave this task out of the experiment.
      task.toml:4:1: environment.gpus: sandboxes have no accelerators. Set it to 0, or leave this task out of the experiment.
      task.toml:5:1: environment.gpu_types: sandboxes have no accelerators. Remove it, or leave this task out of the experiment.
      task.toml:6:1: environment.tpu: sandboxes have no accelerators. Remove it, or leave this task out of the experiment.
      task.toml:9:1: environment.mcp_servers: MCP servers are not handed to agents. Remove them, or leave this task out of the experiment.
      task.toml:7:1: environment.skills_dir: skills are not handed to agents. Remove it, or leave this task out of the experiment.
      environment/docker-compose.yaml: a task of several services cannot be run. Put everything in one Dockerfile.
      task.toml:8:1: environment.workdir: \`app\` is not absolute. Start it with \`/\`.
      trajectory.json: agents start without a history. Remove it, or leave this task out of the experiment.
      task.toml:13:1: verifier.collect[0].service: there is no service \`db\`: a task has the service \`main\` alone. Remove it, and run the command in \`main\`.
      task.toml:1:1: artifacts[0].service: there is no service \`db\`: a task has the service \`main\` alone. Remove it, and take the artifact from \`main\`."
    `)
    expect(await said('[environment]\nos = "beos"')).toMatchInlineSnapshot(
      `"task.toml:2:1: environment.os: unknown system \`beos\`. Write "linux", or remove it."`,
    )
  })

  test('old sizes that contradict the new ones, or are none', async () => {
    expect(await said('[environment]\nmemory = "2G"\nmemory_mb = 2000\nstorage = "much"')).toMatchInlineSnapshot(`
      "task.toml:2:1: environment.memory: "2G" is 2048 MB and contradicts \`memory_mb = 2000\`. Write \`memory_mb\` alone; \`memory\` is its old name.
      task.toml:4:1: environment.storage: \`much\` is no size such as "2G" or "512M". Write \`storage_mb\` alone; \`storage\` is its old name."
    `)
  })

  test('network rules', async () => {
    expect(
      await said(`[environment]
allow_internet = true
network_mode = "no-network"
[agent]
allowed_hosts = ["example.com"]
[verifier]
network_mode = "allowlist"
allowed_hosts = ["https://a.com", "a.com:443", "a.com/path", "10.0.0.0/33", "1.2.3", "a b", "*.*.com", "[::1]:80", ""]
`),
    ).toMatchInlineSnapshot(`
      "task.toml:2:1: environment.allow_internet: \`true\` means "public" and contradicts \`network_mode = "no-network"\`. Remove \`allow_internet\`; \`network_mode\` replaces it.
      task.toml:5:1: agent.allowed_hosts: is only used with \`network_mode = "allowlist"\`. Set that mode, or remove the hosts.
      task.toml:8:1: verifier.allowed_hosts[0]: \`https://a.com\` is a URL. Name a host (\`example.com\`, \`*.example.com\`), an address or a CIDR.
      task.toml:8:1: verifier.allowed_hosts[1]: \`a.com:443\` has a port. Name a host (\`example.com\`, \`*.example.com\`), an address or a CIDR.
      task.toml:8:1: verifier.allowed_hosts[2]: \`a.com/path\` has a path or is no valid CIDR. Name a host (\`example.com\`, \`*.example.com\`), an address or a CIDR.
      task.toml:8:1: verifier.allowed_hosts[3]: \`10.0.0.0/33\` has a path or is no valid CIDR. Name a host (\`example.com\`, \`*.example.com\`), an address or a CIDR.
      task.toml:8:1: verifier.allowed_hosts[4]: \`1.2.3\` is no valid address. Name a host (\`example.com\`, \`*.example.com\`), an address or a CIDR.
      task.toml:8:1: verifier.allowed_hosts[5]: \`a b\` is no hostname. Name a host (\`example.com\`, \`*.example.com\`), an address or a CIDR.
      task.toml:8:1: verifier.allowed_hosts[6]: \`*.*.com\` is no hostname. Name a host (\`example.com\`, \`*.example.com\`), an address or a CIDR.
      task.toml:8:1: verifier.allowed_hosts[7]: \`[::1]:80\` has a port. Name a host (\`example.com\`, \`*.example.com\`), an address or a CIDR.
      task.toml:8:1: verifier.allowed_hosts[8]: \`\` is no hostname. Name a host (\`example.com\`, \`*.example.com\`), an address or a CIDR."
    `)
  })

  test('artifact rules', async () => {
    expect(
      await said(`artifacts = [
  { source = "/a/../b" },
  { source = "/a", destination = "/b" },
  { source = "/a", destination = "../b" },
  { source = "/a", destination = 'a\\b' },
  { source = "/a", destination = "manifest.json" },
]`),
    ).toMatchInlineSnapshot(`
      "task.toml:1:1: artifacts[0].source: \`/a/../b\` contains \`..\`. Name the path without it.
      task.toml:1:1: artifacts[1].destination: \`/b\` is not relative. Give a relative path with forward slashes.
      task.toml:1:1: artifacts[2].destination: \`../b\` contains \`..\`. Give a relative path with forward slashes.
      task.toml:1:1: artifacts[3].destination: \`a\\b\` has a backslash. Give a relative path with forward slashes.
      task.toml:1:1: artifacts[4].destination: \`manifest.json\` is the name of the manifest itself. Give a relative path with forward slashes."
    `)
  })

  test('variables that are not handed on, or impossible', async () => {
    expect(await said('[solution.env]\nKEY = "${HOME}"\nGOOD = "a${HOME}"\n"A=B" = "x"')).toMatchInlineSnapshot(`
      "task.toml:2:1: solution.env.KEY: the variable HOME is not set, or the experiment does not hand it on. Set HOME and add it to allow_env, or give a default: \`\${HOME:-…}\`.
      task.toml:4:1: solution.env."A=B": is no possible environment variable. Remove \`=\` from the name, and NUL from both."
    `)
  })

  test('a shared verifier with an environment of its own', async () => {
    expect(
      await said('[verifier]\nenvironment_mode = "shared"\n[verifier.environment]\ndocker_image = "x"'),
    ).toMatchInlineSnapshot(
      `"task.toml:2:1: verifier.environment_mode: "shared" contradicts the environment of its own. Remove one of the two."`,
    )
  })
})

describe('files', () => {
  test('that are missing', async () => {
    expect(await said({ 'task.toml': null })).toMatchInlineSnapshot(
      `"task.toml: is missing. Name a task directory, or write one: \`schema_version = "1.4"\` is enough."`,
    )
    expect(
      await said({ 'instruction.md': null, 'tests/test.sh': null, 'environment/Dockerfile': null }),
    ).toMatchInlineSnapshot(`
      "environment/Dockerfile: is missing, and no image is named. Write it, or set \`docker_image\` in [environment].
      instruction.md: is missing. Write down what the agent has to do.
      tests/test.sh: is missing: nothing judges the agent. Write it; it leaves its reward in /logs/verifier/reward.txt."
    `)
    expect(await said({ 'instruction.md': '<!-- canary 123 -->\n\n' })).toMatchInlineSnapshot(
      `"instruction.md: says nothing. Write down what the agent has to do."`,
    )
  })

  test('no test.sh is needed by a separate verifier, but a Dockerfile or an image is', async () => {
    const separate = '[verifier]\nenvironment_mode = "separate"'
    expect(await said({ 'tests/test.sh': null, 'task.toml': separate })).toMatchInlineSnapshot(
      `"tests/Dockerfile: is missing, and no image is named. Write it, or set \`docker_image\` in [environment]."`,
    )
    const dir = await writeTask({ 'tests/test.sh': null, 'tests/Dockerfile': 'FROM x', 'task.toml': separate })
    const [step] = (await load(dir)).steps
    expect(step?.verifier).toMatchObject({ mode: 'separate', tests: [], environment: { context: join(dir, 'tests') } })
  })

  test('docker_image wins over the Dockerfile', async () => {
    const { environment } = await loaded({ 'task.toml': '[environment]\ndocker_image = "i"' })
    expect(environment).toMatchObject({ image: 'i', context: null })
  })

  test('canary lines at the start are taken off, others stay', async () => {
    const text = '<!-- CANARY GUID 1 -->\n\n# the canary line\n\n\nDo it.\n# canary in the text\n'
    const { steps } = await loaded({ 'instruction.md': text })
    expect(steps[0]?.instruction).toBe('Do it.\n# canary in the text\n')
  })

  test('a directory whose name is no path segment needs [task].name', async () => {
    const dir = join(await writeTask(), 'a:b')
    await mkdir(join(dir, 'environment'), { recursive: true })
    await import('./fixture.ts').then(({ writeInto, SINGLE }) => writeInto(dir, SINGLE))
    expect(await refusal(load(dir), dir)).toMatchInlineSnapshot(
      `".: \`a:b\` cannot name a task. Rename the directory with letters, digits, \`.\`, \`_\` and \`-\`, or set [task].name."`,
    )
  })
})

test('any text of a task.toml is a task or a ConfigError', async () => {
  const key = fc.constantFrom(
    'task',
    'agent',
    'verifier',
    'environment',
    'steps',
    'env',
    'user',
    'name',
    'metadata',
    'x',
  )
  const value = fc.constantFrom(
    '1',
    '-0.5',
    'nan',
    '"a"',
    '[]',
    '{}',
    'true',
    '1979-05-27',
    '["a"]',
    '{ a = 1 }',
    '"../x"',
    '99999999999999999999',
  )
  const line = fc.oneof(
    fc.tuple(key, value).map(([name, text]) => `${name} = ${text}`),
    fc.array(key, { minLength: 1, maxLength: 3 }).map((path) => `[${path.join('.')}]`),
    fc.array(key, { minLength: 1, maxLength: 2 }).map((path) => `[[${path.join('.')}]]`),
    fc.string(),
  )
  const dir = await writeTask()
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(line).map((all) => all.join('\n')),
      ),
      async (text) => {
        const pack = openPack(dir, {}, text)
        const toml = parseTaskToml(text, pack)
        if (toml === null) expect(pack.issues.length).toBeGreaterThan(0)
        const { writeFile } = await import('node:fs/promises')
        await writeFile(join(dir, 'task.toml'), text)
        await load(dir).catch((error: unknown) => expect(error).toBeInstanceOf(ConfigError))
      },
    ),
    { numRuns: 500 },
  )
})
