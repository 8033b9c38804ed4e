import { setTimeout as sleep } from 'node:timers/promises'
import type Docker from 'dockerode'
import { InfraError } from '../../../model/error.ts'
import type { NetworkPolicy } from '../../../model/task.ts'
import { type FreePort, takePort } from '../../free-port.ts'
import type { Exposed, Sandbox, Vital } from '../../sandbox.ts'
import { isCutOff, portKey } from './container.ts'
import type { Engine } from './engine.ts'
import type { Seen } from './events.ts'
import { runExec } from './exec.ts'
import { download, upload } from './files.ts'
import { type Kept, quiesce, quiesceThen } from './quiesce.ts'

export interface Place extends Kept {
  readonly engine: Engine
  readonly container: Docker.Container
  readonly network: string
  /** made with the network `none`, which must be left before another can be joined */
  readonly bornCutOff: boolean
  readonly seen: Seen
  /** remove it and stop following it */
  remove(): Promise<void>
}

/** A running container as a sandbox. */
export function dockerSandbox(place: Place): Sandbox {
  const { engine, container, seen } = place
  const setNetwork = switching(place)
  let closed = false
  const ports: FreePort[] = []
  return {
    id: container.id,
    pathOf: (path) => path,
    async exec(command) {
      if (command.network) await setNetwork(command.network)
      return runExec(engine, container, command)
    },
    upload: (tar, path) => upload(engine, container, tar, path),
    download: (path) => download(engine, container, path),
    setNetwork,
    quiesce: () => quiesce(engine, container, place),
    quiesceThen: (command) => quiesceThen(engine, container, place, command),
    vital: () => vital(engine, container, seen, closed),
    async expose(port) {
      if (place.network !== 'host') return published(engine, container, port)
      const free = await takePort(port) // its network is this machine's
      ports.push(free)
      return { host: '127.0.0.1', port: free.port, url: `http://127.0.0.1:${free.port}`, headers: {} }
    },
    async close() {
      closed = true
      await place.remove()
      for (const { release } of ports) release()
    },
  }
}

/** the way through the port of this machine that the engine gave it */
async function published({ ask }: Engine, container: Docker.Container, port: number): Promise<Exposed> {
  const { NetworkSettings } = await ask(container.inspect())
  const [binding] = NetworkSettings.Ports[portKey(port)] ?? []
  if (!binding)
    throw new InfraError(
      'config',
      `port ${port} of the container is not published`,
      'Set sandbox_backend.network to a network of the kind `bridge`, or leave it out.',
    )
  return { host: '0.0.0.0', port, url: `http://127.0.0.1:${binding.HostPort}`, headers: {} }
}

function switching({ engine, container, network, bornCutOff }: Place): (policy: NetworkPolicy) => Promise<void> {
  let joined = bornCutOff ? 'none' : network
  return async (policy) => {
    const wanted = isCutOff(policy) ? '' : network
    if (wanted === joined || (wanted === '' && joined === 'none')) return
    if (network === 'host')
      throw new InfraError('config', 'a container on the host network cannot change it', 'Use the network `bridge`.')
    const member = { Container: container.id, Force: true }
    if (joined !== '') await engine.ask(engine.docker.getNetwork(joined).disconnect(member))
    joined = ''
    if (wanted !== '') await engine.ask(engine.docker.getNetwork(wanted).connect({ Container: container.id }))
    joined = wanted
  }
}

async function vital({ ask }: Engine, container: Docker.Container, seen: Seen, closed: boolean): Promise<Vital> {
  const found = await ask(
    container.inspect().catch((error: { statusCode?: number }) => {
      if (error.statusCode === 404) return null
      throw error
    }),
  )
  const { diskFull } = seen
  if (found === null) return { state: 'gone', oomKilled: seen.oom, diskFull, exitCode: null, endedFromOutside: !closed }
  const { State } = found
  const oomKilled = State.OOMKilled || seen.oom
  if (State.Running) return { state: 'running', oomKilled, exitCode: null, endedFromOutside: false }
  // the reports of who ended it travel on another connection, and its death is told before the reason
  for (let waited = 0; !seen.died && !seen.blind && waited < 1000; waited += 50) await sleep(50)
  if (!seen.asked) await sleep(150)
  const endedFromOutside = !closed && (seen.asked || seen.blind)
  return { state: 'exited', oomKilled: oomKilled || seen.oom, diskFull, exitCode: State.ExitCode, endedFromOutside }
}
