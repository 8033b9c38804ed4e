import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { NetworkPolicy } from '../../src/model/task.ts'
import type { Defaults } from '../../src/sandbox/drivers/docker/container.ts'
import { connect } from '../../src/sandbox/drivers/docker/engine.ts'
import { dockerDriver } from '../../src/sandbox/drivers/docker.ts'
import type { Driver, Sandbox, SandboxRequest } from '../../src/sandbox/sandbox.ts'
import { required, skipped } from './skip.ts'

/** both are made by scripts/test-base-image.sh */
export const BASE_IMAGE = 'debian:bookworm-slim'
export const NODE_IMAGE = 'benchgate-test/node:24'

export const OPEN: NetworkPolicy = { mode: 'public', allowedHosts: [] }
export const CUT_OFF: NetworkPolicy = { mode: 'no-network', allowedHosts: [] }

/**
 * Does an engine with the base image answer? The reason is printed when not;
 * where BENCHGATE_REQUIRE names `docker`, that is a failure instead of a skip.
 */
export async function engineAnswers(): Promise<boolean> {
  const missing = await whyNot()
  if (missing === null) return true
  if (required('docker')) throw new Error(`docker is required here: ${missing}`)
  skipped(`every test that needs Docker: ${missing}`)
  return false
}

async function whyNot(): Promise<string | null> {
  try {
    const engine = await connect(process.env.DOCKER_HOST ?? null)
    await engine.ask(engine.docker.ping(), 5)
    const found = await engine.ask(engine.docker.listImages())
    await engine.close()
    const missing = [BASE_IMAGE, NODE_IMAGE].find((image) => !found.some(({ RepoTags }) => RepoTags?.includes(image)))
    return missing ? `there is no ${missing}: run scripts/test-base-image.sh` : null
  } catch (error) {
    return (error as Error).message
  }
}

/** a driver for one test file; close it in `afterAll` */
export function testDriver(defaults: Partial<Defaults> = {}): Promise<Driver> {
  const limits = { cpus: 1, memoryMb: 512, pids: 256, storageMb: null, ...defaults }
  return dockerDriver({ dockerHost: process.env.DOCKER_HOST ?? null, network: null, defaults: limits })
}

/** a sandbox that is gone when the test is over */
export async function sandboxFor(driver: Driver, request: Partial<SandboxRequest> = {}): Promise<Sandbox> {
  const sandbox = await driver.create({
    name: `benchgate-test-${randomUUID()}`,
    image: BASE_IMAGE,
    workdir: null,
    env: {},
    resources: { cpus: null, memoryMb: null, storageMb: null },
    networks: [CUT_OFF],
    labels: { 'benchgate.test': 'docker' },
    ttlSec: 300,
    paths: [],
    onCreated: () => {},
    ...request,
  })
  onTestFinished(() => sandbox.close())
  return sandbox
}

/** a folder with these files, gone when the test is over */
export async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'benchgate-context-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}

/** names of the containers with this label that are still there */
export async function dockerLeft(label: string): Promise<string[]> {
  const engine = await connect(process.env.DOCKER_HOST ?? null)
  try {
    const found = await engine.ask(
      engine.docker.listContainers({ all: true, filters: JSON.stringify({ label: [label] }) }),
    )
    return found.flatMap(({ Names }) => Names)
  } finally {
    await engine.close()
  }
}
