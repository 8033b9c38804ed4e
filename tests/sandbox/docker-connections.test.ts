import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { BASE_IMAGE, engineAnswers } from '../support/docker.ts'

const here = await engineAnswers()
const NODE = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url))
const at = (path: string) => JSON.stringify(new URL(path, import.meta.url).href)

/** a process of its own: what it leaves open keeps it from ending */
const PROGRAM = `
const { dockerDriver } = await import(${at('../../src/sandbox/drivers/docker.ts')})
const { packItems } = await import(${at('../../src/run/pack.ts')})
const driver = await dockerDriver({ dockerHost: process.env.DOCKER_HOST || null, network: null, defaults: { cpus: 1, memoryMb: 64, pids: 64, storageMb: null } })
const sandbox = await driver.create({
  name: 'benchgate-test-' + crypto.randomUUID(), image: '${BASE_IMAGE}', workdir: null, env: {}, labels: { 'benchgate.test': 'docker' }, ttlSec: 60,
  resources: { cpus: null, memoryMb: null, storageMb: null }, networks: [{ mode: 'public', allowedHosts: [] }], paths: [], onCreated() {},
})
await sandbox.upload(packItems([{ text: 'x', to: 'file' }]), '/opt')
await sandbox.upload(packItems([{ text: 'x', to: 'file' }]), '/opt/not/there')
const tar = await sandbox.download('/opt')
for await (const _ of tar) break
await sandbox.download('/nowhere')
await sandbox.close()
await driver.close()
process.stdout.write('done')
`

test.skipIf(!here)(
  'a driver that is closed leaves no connection behind, which would keep benchgate from ending',
  async () => {
    const child = spawn(NODE, ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', PROGRAM], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let out = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    while (!out.includes('done')) await once(child.stdout, 'data')
    const late = setTimeout(() => child.kill('SIGKILL'), 4000)
    const [code] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode]
    clearTimeout(late)
    expect(code).toBe(0)
  },
)
