import type { Artifact } from '../model/task.ts'
import type { Pack } from './pack.ts'
import type { ArtifactToml } from './task-toml.ts'
import type { KeyPath } from './toml-lines.ts'

/** What is kept of the sandbox besides `/logs/artifacts`. */
export function artifactsOf(toml: readonly ArtifactToml[], path: KeyPath, pack: Pack): readonly Artifact[] {
  return toml.map(({ source, destination, exclude, service }, at) => {
    const refuse = (key: string, message: string, remedy: string) => pack.at([...path, at, key], message, remedy)
    if (service !== 'main') refuse('service', otherService(service), 'Remove it, and take the artifact from `main`.')
    if (climbs(source)) refuse('source', `\`${source}\` contains \`..\``, 'Name the path without it.')
    const fault = destination === undefined ? null : destinationFault(destination)
    if (fault) refuse('destination', `\`${destination}\` ${fault}`, 'Give a relative path with forward slashes.')
    return { source, destination: destination ?? null, exclude }
  })
}

export const otherService = (service: string) =>
  `there is no service \`${service}\`: a task has the service \`main\` alone`

function destinationFault(path: string): string | null {
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return 'is not relative'
  if (path.includes('\\')) return 'has a backslash'
  if (climbs(path)) return 'contains `..`'
  return path.replace(/^(\.\/)+/, '') === 'manifest.json' ? 'is the name of the manifest itself' : null
}

const climbs = (path: string) => path.split(/[/\\]/).includes('..')
