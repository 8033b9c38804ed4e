import { afterAll, beforeAll, describe } from 'vitest'
import { connect } from '../../src/sandbox/drivers/docker/engine.ts'
import { BASE_IMAGE, engineAnswers, testDriver } from '../support/docker.ts'
import { mountable, mountedCopy } from '../support/mount.ts'
import { conforms, type Subject } from './conformance.ts'

const subject: Subject = {
  open: () => testDriver(),
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

describe.runIf(await engineAnswers())('containers', () => conforms('docker', subject))

describe.runIf(await mountable())('containers of a mounted image', () => {
  const image = 'benchgate-test/mounted:conformance'
  let removed: () => Promise<void>
  beforeAll(async () => {
    removed = await mountedCopy(BASE_IMAGE, image)
  }, 60_000)
  afterAll(() => removed())
  conforms('docker', { ...subject, request: { image, paths: [] } })
})

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
