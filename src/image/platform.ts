import { access } from 'node:fs/promises'
import { InfraError } from '../model/error.ts'
import { PLATFORMS, type Platform } from '../model/image.ts'
import type { Engine } from '../sandbox/drivers/docker/engine.ts'

/** what the kernel calls the emulator of an architecture */
const EMULATOR = { 'linux/amd64': 'qemu-x86_64', 'linux/arm64': 'qemu-aarch64' }

/** The platform that an engine runs without help. */
export async function platformOf({ docker, ask }: Engine): Promise<Platform> {
  const { Arch } = await ask(docker.version())
  const found = PLATFORMS.find((platform) => platform === `linux/${Arch}`)
  if (found) return found
  const remedy = `Use an engine of ${PLATFORMS.join(' or ')}.`
  throw new InfraError('config', `the runner image is not made for linux/${Arch}`, remedy)
}

/** Refuse a platform that the engine would have to emulate and cannot. Of a remote engine nothing can be known. */
export async function checkPlatform(engine: Engine, wanted: Platform): Promise<void> {
  const own = await platformOf(engine)
  if (own === wanted || !engine.address.startsWith('unix:')) return
  const emulator = `/proc/sys/fs/binfmt_misc/${EMULATOR[wanted]}`
  if (
    await access(emulator).then(
      () => true,
      () => false,
    )
  )
    return
  throw noEmulation(own, wanted)
}

export function noEmulation(own: string, wanted: string): InfraError {
  return new InfraError(
    'config',
    `this engine runs ${own}, and has no emulation for ${wanted}`,
    `Use an ${wanted.split('/')[1]} machine, add ${own} to \`platforms\` of the image file, or install QEMU's binfmt handlers first.`,
  )
}
