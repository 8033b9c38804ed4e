import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dockerDriver, engineOf } from '../../src/sandbox/drivers/docker.ts'
import type { Driver, Sandbox } from '../../src/sandbox/sandbox.ts'
import { CUT_OFF, engineAnswers, NODE_IMAGE, OPEN, sandboxFor, testDriver } from '../support/docker.ts'

const docker = await engineAnswers()

/** started apart from the exec, in a session of its own, so that only quiesce() ends it */
const BOMB = 'setsid sh -c "f() { f | f & }; while :; do f; done" >/dev/null 2>&1 </dev/null &'

async function text(sandbox: Sandbox, command: string): Promise<string> {
  const { stdout } = await sandbox.exec({ command, timeoutSec: 20 })
  return stdout.toString().trim()
}

async function exited(sandbox: Sandbox) {
  for (let waited = 0; waited < 10_000; waited += 50) {
    const vital = await sandbox.vital()
    if (vital.state !== 'running') return vital
    await sleep(50)
  }
  throw new Error('the container is still running')
}

describe.skipIf(!docker)('a docker sandbox and what goes wrong in it', () => {
  let driver: Driver
  beforeAll(async () => {
    driver = await testDriver({ memoryMb: 128, pids: 128 })
  })
  afterAll(() => driver.close())
  const outside = (id: string) => engineOf(driver).docker.getContainer(id)

  test('a fork bomb is ended by quiesce, and the files stay', async () => {
    const sandbox = await sandboxFor(driver)
    await sandbox.exec({ command: `echo kept >/root/kept; ${BOMB}`, timeoutSec: 20 })
    await sleep(1000)
    await sandbox.quiesce()
    expect(await text(sandbox, 'cat /root/kept; set -- /proc/[0-9]*; echo $#')).toBe('kept\n3') // init, keeper, this shell
    const { HostConfig } = await outside(sandbox.id).inspect()
    expect(HostConfig.PidsLimit).toBe(128)
  })

  test('quiesce gets in when not one process more fits', async () => {
    const sandbox = await sandboxFor(driver)
    const fill = 'i=0; while [ $i -lt 125 ]; do sleep 1000 & i=$((i+1)); done; wait'
    await sandbox.exec({ command: `setsid sh -c '${fill}' >/dev/null 2>&1 </dev/null &`, timeoutSec: 20 })
    await sleep(1000)
    await sandbox.quiesce()
    expect(await text(sandbox, 'set -- /proc/[0-9]*; echo $#')).toBe('3')
  })

  test('quiesce ends what hides behind another session, another parent and an odd name', async () => {
    const sandbox = await sandboxFor(driver)
    await sandbox.exec({
      command:
        'cp /bin/sleep "/tmp/) R 1 (x"; setsid "/tmp/) R 1 (x" 1000 >/dev/null 2>&1 & setsid sleep 300 >/dev/null 2>&1 &',
      timeoutSec: 20,
    })
    await sandbox.quiesce()
    expect(await text(sandbox, 'set -- /proc/[0-9]*; echo $#')).toBe('3')
    expect(await sandbox.vital()).toEqual({
      state: 'running',
      oomKilled: false,
      exitCode: null,
      endedFromOutside: false,
    })
  })

  test('a memory hog is killed alone, and that is seen', async () => {
    const sandbox = await sandboxFor(driver)
    expect((await sandbox.vital()).oomKilled).toBe(false)
    const { exitCode } = await sandbox.exec({ command: 'tail /dev/zero', timeoutSec: 60 })
    expect(exitCode).toBe(137)
    await expect
      .poll(() => sandbox.vital())
      .toMatchObject({ state: 'running', oomKilled: true, endedFromOutside: false })
  })

  test('without a network no connection is made; it comes and goes', async () => {
    const sandbox = await sandboxFor(driver, { networks: [CUT_OFF, OPEN] })
    const dial = (address: string) =>
      sandbox.exec({ command: `timeout 3 bash -c 'exec 3<>/dev/tcp/${address}'`, timeoutSec: 20 })
    const peer = await sandboxFor(driver, { image: NODE_IMAGE, networks: [OPEN] })
    await peer.exec({
      command: "setsid node -e 'net.createServer().listen(80)' >/dev/null 2>&1 </dev/null &",
      timeoutSec: 20,
    })
    const { NetworkSettings } = await outside(peer.id).inspect()
    const address = `${NetworkSettings.Networks.bridge?.IPAddress}/80`

    expect((await dial(address)).stderr.toString()).toContain('Network is unreachable')
    await sandbox.setNetwork(OPEN)
    await expect.poll(async () => (await dial(address)).exitCode, { timeout: 10_000 }).toBe(0)
    await sandbox.setNetwork(CUT_OFF)
    expect((await dial(address)).stderr.toString()).toContain('Network is unreachable')
  })

  test.for(['kill', 'stop', 'remove'] as const)('%s from outside is told apart', async (deed) => {
    const sandbox = await sandboxFor(driver)
    const container = outside(sandbox.id)
    if (deed === 'kill') await container.kill()
    if (deed === 'stop') await container.stop({ t: 0 })
    if (deed === 'remove') await container.remove({ force: true })
    expect(await sandbox.vital()).toMatchObject({
      state: deed === 'remove' ? 'gone' : 'exited',
      endedFromOutside: true,
    })
    await expect(sandbox.exec({ command: 'true', timeoutSec: 5 })).rejects.toMatchObject({ kind: 'sandbox_lost' })
  })

  test('an end from inside is nobody else’s doing', async () => {
    const sandbox = await sandboxFor(driver)
    await sandbox.exec({ command: 'kill -9 -1', timeoutSec: 20 }).catch(() => null)
    expect(await exited(sandbox)).toMatchObject({ state: 'exited', exitCode: 137, endedFromOutside: false })
  })

  test('the time to live ends a container by itself', async () => {
    const sandbox = await sandboxFor(driver, { ttlSec: 1 })
    expect(await exited(sandbox)).toMatchObject({ state: 'exited', exitCode: 0, endedFromOutside: false })
  })

  test('files can be fetched from a container that has ended', async () => {
    const sandbox = await sandboxFor(driver)
    await sandbox.exec({ command: 'echo log >/root/log', timeoutSec: 20 })
    await outside(sandbox.id).kill()
    expect(await sandbox.download('/root/log')).not.toBeNull()
  })

  test('what it writes is counted, and more than its limit ends it', async () => {
    const sandbox = await sandboxFor(driver, { resources: { cpus: null, memoryMb: null, storageMb: 40 } })
    await text(sandbox, 'head -c 30M /dev/zero >/root/kept; head -c 30M /dev/zero >/dev/null')
    await sleep(7000) // longer than it takes to look
    expect(await sandbox.vital()).toMatchObject({ state: 'running' })
    await text(sandbox, 'head -c 30M /dev/zero >/root/more')
    expect(await exited(sandbox)).toMatchObject({ state: 'exited', diskFull: true, oomKilled: false })
  })

  test('limits, labels and hardening are the engine’s to show', async () => {
    const resources = { cpus: 64, memoryMb: 64, storageMb: 1024 }
    const sandbox = await sandboxFor(driver, { resources, labels: { 'benchgate.rollout': 'r1' } })
    const { Config, HostConfig } = await outside(sandbox.id).inspect()
    expect(Config.Labels).toMatchObject({ 'benchgate.rollout': 'r1', benchgate: '1' })
    expect(HostConfig).toMatchObject({
      Memory: 64 * 2 ** 20,
      MemorySwap: 64 * 2 ** 20,
      PidsLimit: 128,
      SecurityOpt: ['no-new-privileges'],
      Init: true,
      NetworkMode: 'none',
    })
  })

  test('a missing image is named', async () => {
    const creating = sandboxFor(driver, { image: 'benchgate-test/nowhere:1' })
    await expect(creating).rejects.toMatchObject({
      kind: 'image_build',
      message: expect.stringContaining('benchgate-test/nowhere:1'),
    })
  })
})

describe('without an engine', () => {
  const options = { network: null, defaults: { cpus: null, memoryMb: null, pids: null, storageMb: null } }

  test('a socket nobody listens on is a matter of configuration', async () => {
    const driver = await dockerDriver({ ...options, dockerHost: 'unix:///nonexistent/docker.sock' })
    await expect(driver.list({})).rejects.toMatchObject({
      kind: 'config',
      message: expect.stringContaining('/nonexistent/docker.sock'),
      remedy: 'Install Docker (https://docs.docker.com/get-docker/), start it, or set DOCKER_HOST.',
    })
    await driver.close()
  })

  test('an address of no known form is refused', async () => {
    await expect(dockerDriver({ ...options, dockerHost: 'carrier-pigeon' })).rejects.toMatchObject({
      kind: 'config',
      message: '`carrier-pigeon` is no address of a Docker engine',
      remedy:
        'Set DOCKER_HOST, or `docker_host` in the runtime file, to unix:///path, tcp://host:port or ssh://user@host.',
    })
  })

  test('an ssh host that cannot be found is said with ssh’s own words', async () => {
    await expect(dockerDriver({ ...options, dockerHost: 'ssh://nobody@host.invalid' })).rejects.toMatchObject({
      message: expect.stringContaining('ssh to host.invalid failed'),
    })
  })

  test('what docker cannot enforce is refused beforehand', async () => {
    const resources = { cpus: null, memoryMb: null, storageMb: null }
    const need = (...networks: Parameters<Driver['refuses']>[0]['networks']) => ({
      networks,
      resources,
      ownPaths: false,
      users: [],
    })
    const bridge = await dockerDriver({ ...options, dockerHost: null })
    const host = await dockerDriver({ ...options, dockerHost: null, network: 'host' })
    expect(bridge.refuses(need({ mode: 'allowlist', allowedHosts: ['example.com'] }))).toContain('example.com')
    expect(bridge.refuses(need({ mode: 'allowlist', allowedHosts: [] }, OPEN))).toBeNull()
    expect(host.refuses(need(OPEN, CUT_OFF))).toContain('host network')
    expect(host.refuses(need(CUT_OFF))).toBeNull()
  })
})
