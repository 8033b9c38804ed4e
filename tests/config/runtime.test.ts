// biome-ignore-all lint/suspicious/noTemplateCurlyInString: config files hold such text
import path from 'node:path'
import { expect, test } from 'vitest'
import { loadRuntime } from '../../src/config/runtime.ts'
import { fileOf, refusal } from './files.ts'

async function load(text: string, env: Record<string, string> = {}) {
  const file = await fileOf(text)
  const runtime = await loadRuntime(file, env)
  return JSON.parse(JSON.stringify(runtime).replaceAll(path.dirname(file), 'DIR')) as typeof runtime
}

async function refused(text: string, env: Record<string, string> = {}) {
  const file = await fileOf(text)
  return refusal(file, () => loadRuntime(file, env))
}

test('no file is local processes under the current directory', async () => {
  expect(await loadRuntime(null, {}, '/here')).toMatchInlineSnapshot(`
    {
      "env": {},
      "file": null,
      "judge": {
        "buildxConfig": null,
        "dockerHost": null,
        "e2bTemplate": null,
        "image": null,
        "kind": "local_process",
        "network": null,
      },
      "sandboxBackend": {
        "cacheVolumes": [],
        "credentials": [],
        "daytona": null,
        "defaults": {
          "cpus": 2,
          "memoryMb": 4096,
          "pids": 512,
          "storageMb": 20480,
        },
        "dockerHost": null,
        "e2b": null,
        "harbor": null,
        "image": null,
        "imageConfig": null,
        "kind": "local_process",
        "network": null,
      },
      "secrets": [],
      "storage": {
        "cacheRoot": "/here/caches",
        "mountImages": true,
        "runsRoot": "/here/runs",
        "workspaceRoot": "/here/workspaces",
      },
    }
  `)
})

test('a file that names little has the same defaults, relative to itself', async () => {
  const { file, ...rest } = await load('storage: {runs_root: ../out}\n')
  expect(file).toBe('DIR/file.yaml')
  expect(rest.storage.workspaceRoot).toBe('DIR/workspaces')
  expect(rest.storage.runsRoot.endsWith('out')).toBe(true)
  expect(rest.sandboxBackend).toEqual((await loadRuntime(null, {}, '/here')).sandboxBackend)
})

test('every key', async () => {
  const text = `
sandbox_backend:
  kind: docker
  image: runner:1
  image_config: image.yaml
  credentials: [{file: ~/.claude/.credentials.json, target: /home/agent/.claude/.credentials.json}]
  cache_volumes: [npm]
  network: none
  docker_host: ssh://me@\${HOST}
  defaults: {cpus: 0.5, memory_mb: 512, pids: 64}
  e2b: {template: t, timeout_sec: 10800, allow_internet_access: true, api_key_env: MY_KEY, max_concurrent_creates: 6,
    max_concurrent_syncs: 7, create_timeout_sec: 8, create_drain_timeout_sec: 9, init_command_timeout_sec: 10}
judge: {kind: docker_container, image: j, network: host, docker_host: null, buildx_config: b, e2b_template: t}
storage: {workspace_root: w, runs_root: /r, cache_root: c}
allow_env: [HOST]
`
  expect(await load(text, { HOST: 'far' })).toMatchInlineSnapshot(`
    {
      "env": {
        "HOST": "far",
      },
      "file": "DIR/file.yaml",
      "judge": {
        "buildxConfig": "b",
        "dockerHost": null,
        "e2bTemplate": "t",
        "image": "j",
        "kind": "docker_container",
        "network": "host",
      },
      "sandboxBackend": {
        "cacheVolumes": [
          "npm",
        ],
        "credentials": [
          {
            "agents": null,
            "file": "DIR/~/.claude/.credentials.json",
            "optional": false,
            "target": "/home/agent/.claude/.credentials.json",
          },
        ],
        "daytona": null,
        "defaults": {
          "cpus": 0.5,
          "memoryMb": 512,
          "pids": 64,
          "storageMb": 20480,
        },
        "dockerHost": "ssh://me@far",
        "e2b": {
          "allowInternetAccess": true,
          "apiKeyEnv": "MY_KEY",
          "createDrainTimeoutSec": 9,
          "createTimeoutSec": 8,
          "initCommandTimeoutSec": 10,
          "maxConcurrentCreates": 6,
          "maxConcurrentSyncs": 7,
          "maxCreatesPerSec": 5,
          "template": "t",
          "timeoutSec": 10800,
        },
        "harbor": null,
        "image": "runner:1",
        "imageConfig": "DIR/image.yaml",
        "kind": "docker",
        "network": "none",
      },
      "secrets": [],
      "storage": {
        "cacheRoot": "DIR/c",
        "mountImages": true,
        "runsRoot": "/r",
        "workspaceRoot": "DIR/w",
      },
    }
  `)
})

test('e2b has its defaults when only the kind is named', async () => {
  const { sandboxBackend } = await load('sandbox_backend: {kind: e2b_firecracker}\n')
  expect(sandboxBackend.e2b).toMatchInlineSnapshot(`
    {
      "allowInternetAccess": false,
      "apiKeyEnv": "E2B_API_KEY",
      "createDrainTimeoutSec": 90,
      "createTimeoutSec": 1200,
      "initCommandTimeoutSec": 240,
      "maxConcurrentCreates": 12,
      "maxConcurrentSyncs": 24,
      "maxCreatesPerSec": 5,
      "template": null,
      "timeoutSec": 3600,
    }
  `)
})

test.each(['local_process', 'docker', 'e2b_firecracker', 'daytona', 'harbor'])('backend %s', async (kind) => {
  expect((await load(`sandbox_backend: {kind: ${kind}}\n`)).sandboxBackend.kind).toBe(kind)
})

test('docker_container is docker', async () => {
  expect((await load('sandbox_backend: {kind: docker_container}\n')).sandboxBackend.kind).toBe('docker')
})

test.each(['kata_container', 'firecracker_microvm', 'unikernel'])('%s is refused by name', async (kind) => {
  expect(await refused(`sandbox_backend:\n  kind: ${kind}\n`)).toBe(
    `file.yaml:2:9: sandbox_backend.kind: benchgate has no driver for LoopBench's "${kind}"; allowed is one of local_process, docker, e2b_firecracker, daytona, harbor. Use \`docker\` for a container, or \`e2b_firecracker\` for a micro-VM.`,
  )
})

test('all faults at once', async () => {
  const text = `sandbox_backend:
  kind: dokcer
  imge: x
  network: [none]
  defaults: {cpus: 0, memory: 5, pids: 1}
  e2b: {api_key_env: sk-not-a-name, timeout_sec: soon, allow_internet_access: yes, max_concurrent_creates: 0}
judge: {kind: docker, image: 5}
storage: runs
sandbox: {}
env_runer: {}
`
  expect(await refused(text)).toMatchInlineSnapshot(`
    "file.yaml:2:9: sandbox_backend.kind: found "dokcer"; allowed is one of local_process, docker, e2b_firecracker, daytona, harbor. Did you mean \`docker\`?
    file.yaml:3:3: sandbox_backend.imge: unknown key; known here are kind, image, image_config, credentials, cache_volumes, network, docker_host, defaults, e2b, daytona, harbor. Did you mean \`image\`?
    file.yaml:4:12: sandbox_backend.network: found a list; allowed is text. Correct the value.
    file.yaml:5:20: sandbox_backend.defaults.cpus: found 0; allowed is a number above 0. Correct the value.
    file.yaml:5:23: sandbox_backend.defaults.memory: unknown key; known here are cpus, memory_mb, pids, storage_mb. Did you mean \`memory_mb\`?
    file.yaml:5:40: sandbox_backend.defaults.pids: found 1; allowed is a whole number from 16 to 4000000. Correct the value.
    file.yaml:6:22: sandbox_backend.e2b.api_key_env: found a text that is not shown; allowed is a variable name: letters, digits and \`_\`, not beginning with a digit. Correct the value.
    file.yaml:6:50: sandbox_backend.e2b.timeout_sec: found "soon"; allowed is a number of seconds above 0, at most 1000000. Correct the value.
    file.yaml:6:79: sandbox_backend.e2b.allow_internet_access: found "yes"; allowed is true or false. Correct the value.
    file.yaml:6:108: sandbox_backend.e2b.max_concurrent_creates: found 0; allowed is a whole number from 1 to 10000. Correct the value.
    file.yaml:7:15: judge.kind: found "docker"; allowed is one of docker_container, local_process, e2b_firecracker. Did you mean \`docker_container\`?
    file.yaml:7:30: judge.image: found 5; allowed is text. Put it in quotes.
    file.yaml:8:10: storage: found "runs"; allowed is a map of workspace_root, runs_root, cache_root, mount_images. Correct the value.
    file.yaml:9:1: sandbox: unknown key; known here are sandbox_backend, judge, storage, env_runner, allow_env. Did you mean \`sandbox_backend\`?
    file.yaml:10:1: env_runer: unknown key; known here are sandbox_backend, judge, storage, env_runner, allow_env. Did you mean \`env_runner\`?"
  `)
})

const LOOPBENCH = `
sandbox_backend:
  kind: e2b_firecracker
  image: null
  network: none
  e2b:
    template: loopbench-judge-docker
    timeout_sec: 10800
    allow_internet_access: false
    api_key_env: E2B_API_KEY
    max_concurrent_creates: 6
    max_concurrent_syncs: 24
    create_timeout_sec: 1200
    create_drain_timeout_sec: 90
    init_command_timeout_sec: 240
    a_later_key: 1
env_runner:
  kind: docker_service
  image: null
  substrate_default: compose
  docker_host: null
  buildx_config: .loopbench/docker_buildx
  observability:
    logs: none
    metrics: none
    traces: langsmith
    logs_endpoint: ""
    metrics_endpoint: ""
    traces_endpoint: ""
judge:
  kind: docker_container
  image: ghcr.io/loopbench/judge:latest
  network: none
  docker_host: ssh://user@host
  buildx_config: .loopbench/docker_buildx
  e2b_template: null
storage:
  workspace_root: workspaces
  runs_root: runs
  cache_root: caches
notes: \${LEFT_ALONE}
`

test("LoopBench's runtime file loads unchanged, its unknown keys ignored", async () => {
  expect(await load(LOOPBENCH)).toMatchInlineSnapshot(`
    {
      "env": {},
      "file": "DIR/file.yaml",
      "judge": {
        "buildxConfig": ".loopbench/docker_buildx",
        "dockerHost": "ssh://user@host",
        "e2bTemplate": null,
        "image": "ghcr.io/loopbench/judge:latest",
        "kind": "docker_container",
        "network": "none",
      },
      "sandboxBackend": {
        "cacheVolumes": [],
        "credentials": [],
        "daytona": null,
        "defaults": {
          "cpus": 2,
          "memoryMb": 4096,
          "pids": 512,
          "storageMb": 20480,
        },
        "dockerHost": null,
        "e2b": {
          "allowInternetAccess": false,
          "apiKeyEnv": "E2B_API_KEY",
          "createDrainTimeoutSec": 90,
          "createTimeoutSec": 1200,
          "initCommandTimeoutSec": 240,
          "maxConcurrentCreates": 6,
          "maxConcurrentSyncs": 24,
          "maxCreatesPerSec": 5,
          "template": "loopbench-judge-docker",
          "timeoutSec": 10800,
        },
        "harbor": null,
        "image": null,
        "imageConfig": null,
        "kind": "e2b_firecracker",
        "network": "none",
      },
      "secrets": [],
      "storage": {
        "cacheRoot": "DIR/caches",
        "mountImages": true,
        "runsRoot": "DIR/runs",
        "workspaceRoot": "DIR/workspaces",
      },
    }
  `)
})

test("LoopBench's docker file, with nothing else named", async () => {
  const text =
    'sandbox_backend: {kind: docker_container, image: "ghcr.io/loopbench/agent-sandbox:py310-node20-go1.22-jdk17"}\nenv_runner:\n'
  const { sandboxBackend } = await load(text)
  expect(sandboxBackend.kind).toBe('docker')
  expect((await load('env_runner: {kind: host_process}\n')).sandboxBackend.kind).toBe('e2b_firecracker')
})

test('the same keys without env_runner are faults', async () => {
  const text = LOOPBENCH.replace('env_runner:', 'env_runr:').replace('notes: ${LEFT_ALONE}', 'notes: x')
  expect(await refused(text)).toMatchInlineSnapshot(`
    "file.yaml:16:5: sandbox_backend.e2b.a_later_key: unknown key; known here are template, timeout_sec, allow_internet_access, api_key_env, max_concurrent_creates, max_creates_per_sec, max_concurrent_syncs, create_timeout_sec, create_drain_timeout_sec, init_command_timeout_sec. Remove it; the nearest known key is \`api_key_env\`.
    file.yaml:17:1: env_runr: unknown key; known here are sandbox_backend, judge, storage, env_runner, allow_env. Did you mean \`env_runner\`?
    file.yaml:41:1: notes: unknown key; known here are sandbox_backend, judge, storage, env_runner, allow_env. Remove it; the nearest known key is \`judge\`."
  `)
})

test("a wrong value is a fault in LoopBench's file too", async () => {
  expect(
    await refused('env_runner: {}\nsandbox_backend: {kind: unikernel, e2b: {timeout_sec: x}}\n'),
  ).toMatchInlineSnapshot(`
    "file.yaml:2:25: sandbox_backend.kind: benchgate has no driver for LoopBench's "unikernel"; allowed is one of local_process, docker, e2b_firecracker, daytona, harbor. Use \`docker\` for a container, or \`e2b_firecracker\` for a micro-VM.
    file.yaml:2:55: sandbox_backend.e2b.timeout_sec: found "x"; allowed is a number of seconds above 0, at most 1000000. Correct the value."
  `)
})
