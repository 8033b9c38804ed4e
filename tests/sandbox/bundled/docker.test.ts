import { describe } from 'vitest'
import { bundled } from '../../support/bundle.ts'
import { engineAnswers } from '../../support/docker.ts'
import { dockerSubject } from '../../support/subjects.ts'
import { conforms } from '../conformance.ts'

const here = await engineAnswers()
const subject = await dockerSubject()

describe.runIf(here)('what ships', () => {
  const open = bundled()
  const { DOCKER_HOST } = process.env
  const env: Record<string, string> = DOCKER_HOST ? { DOCKER_HOST } : {}
  const runtime = 'sandbox_backend: { kind: docker, defaults: { cpus: 1, memory_mb: 512, pids: 256 } }\n'
  conforms('docker', { ...subject, open: () => open(runtime, env), extent: 'bundled' })
})
