import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { openArtifactDoor } from './artifact-door.js'
import { root } from './checkout.js'

const MOST_MS = 300_000

/** act's words as they are, and by job what GitHub would show of it. */
export async function runWorkflow(program, { file, event, temp, checkout }) {
  const port = await freePort()
  const door = await openArtifactDoor(port)
  try {
    return await listen(program, { file, event, temp, checkout, port, door })
  } finally {
    door.close()
  }
}

async function listen(program, { file, event, temp, checkout, port, door }) {
  const args = [
    ...[...event, '--json', '--workflows', file, '--platform', 'ubuntu-latest=-self-hosted', '--action-offline-mode'],
    ...[
      '--artifact-server-path',
      join(temp, 'artifacts'),
      '--artifact-server-addr',
      '127.0.0.1',
      '--artifact-server-port',
      String(port),
    ],
    ...[
      '--cache-server-path',
      join(temp, 'cache'),
      '--cache-server-addr',
      '127.0.0.1',
      '--action-cache-path',
      join(temp, 'actions'),
    ],
  ]
  const { PATH, HOME } = process.env
  const child = spawn(program, args, {
    cwd: checkout,
    // its node24 is the first node of the path; of this job's own environment it gets nothing
    env: {
      PATH: `${join(root, 'node_modules/node/bin')}:${PATH}`,
      HOME,
      XDG_CONFIG_HOME: temp,
      ACTIONS_RUNTIME_URL: door.url,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: MOST_MS,
  })
  const said = { log: [], jobs: new Map() }
  const hear = (line) => {
    const event = asEvent(line)
    said.log.push(`[${event.jobID ?? ''}] ${event.msg ?? line}`)
    const job = said.jobs.get(event.jobID) ?? { result: null, outputs: {}, summary: '' }
    said.jobs.set(event.jobID, job)
    if (event.jobResult) job.result = event.jobResult
    if (event.command === 'set-output') job.outputs[event.name] = event.arg
    if (event.command === 'summary') job.summary += event.content
  }
  const ended = new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  const streams = [child.stdout, child.stderr].map(async (input) => {
    for await (const line of createInterface({ input })) hear(line)
  })
  await Promise.all([ended, ...streams])
  return said
}

function asEvent(line) {
  try {
    return JSON.parse(line)
  } catch {
    return {}
  }
}

/** it may be taken again before act has it; then act says so and the run is red */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
