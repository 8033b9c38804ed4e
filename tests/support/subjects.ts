import { afterAll } from 'vitest'
import { connect } from '../../src/sandbox/drivers/docker/engine.ts'
import type { Driver } from '../../src/sandbox/sandbox.ts'
import type { Subject } from '../sandbox/conformance.ts'
import { type DaytonaService, startDaytona } from '../services/daytona/service.ts'
import { type E2bService, startE2b } from '../services/e2b/service.ts'
import { testDaytonaDriver } from './daytona.ts'
import { BASE_IMAGE, testDriver } from './docker.ts'
import { testE2bDriver } from './e2b.ts'

/** What the conformance suite must know of each provider; `open` makes the driver under test. */

export function e2bSubject(
  open = (service: E2bService): Promise<Driver> => testE2bDriver(service, { patienceSec: 20 }),
): Subject {
  let service: E2bService | null = null
  afterAll(() => service?.close())
  return {
    async open() {
      service = await startE2b()
      return open(service)
    },
    request: { image: 'base', paths: [] },
    user: 'nobody',
    hostAddress: '127.0.0.1',
    holdsStrays: true,
    suicide: null,
    async endFromOutside(id) {
      await service?.die(id)
    },
    leftOf: async (id) => service?.account.leftOf(id) ?? [],
  }
}

export function daytonaSubject(
  open = (service: DaytonaService): Promise<Driver> => testDaytonaDriver(service, { patienceSec: 20 }),
): Subject {
  let service: DaytonaService | null = null
  afterAll(() => service?.close())
  return {
    async open() {
      service = await startDaytona()
      // the shortest life that can be asked for is over soon
      service.account.limits.minutesMs = (minutes) => (minutes === 1 ? 2000 : minutes * 60_000)
      return open(service)
    },
    request: { image: 'base', paths: [] },
    user: 'nobody',
    hostAddress: '127.0.0.1',
    holdsStrays: true,
    suicide: null,
    async endFromOutside(id) {
      await service?.die(id)
    },
    leftOf: async (id) => service?.account.leftOf(id) ?? [],
  }
}

export async function dockerSubject(open = (): Promise<Driver> => testDriver()): Promise<Subject> {
  return {
    open,
    request: { image: BASE_IMAGE, paths: [] },
    user: 'nobody',
    hostAddress: await bridgeGateway(),
    holdsStrays: true,
    suicide: 'kill -9 -1',
    endFromOutside: (id) => withEngine(({ docker }) => docker.getContainer(id).kill()),
    leftOf: (id) =>
      withEngine(async ({ docker, ask }) => {
        const all = await ask(docker.listContainers({ all: true, filters: JSON.stringify({ id: [id] }) }))
        return all.map(({ Names, State }) => `${Names[0]} ${State}`)
      }),
  }
}

async function withEngine<Value>(act: (engine: Awaited<ReturnType<typeof connect>>) => Promise<Value>): Promise<Value> {
  const engine = await connect(process.env.DOCKER_HOST ?? null)
  try {
    return await act(engine)
  } finally {
    await engine.close()
  }
}

/** this machine as containers on the engine's own bridge see it; null where the engine is elsewhere, or there is none */
async function bridgeGateway(): Promise<string | null> {
  const host = process.env.DOCKER_HOST ?? 'unix://'
  if (!host.startsWith('unix://')) return null
  try {
    return await withEngine(async ({ docker, ask }) => {
      const { IPAM } = await ask(docker.getNetwork('bridge').inspect())
      return (IPAM?.Config?.[0] as { Gateway?: string } | undefined)?.Gateway ?? null
    })
  } catch {
    return null
  }
}
