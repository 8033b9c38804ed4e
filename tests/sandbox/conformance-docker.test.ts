import { afterAll, beforeAll, describe } from 'vitest'
import { BASE_IMAGE, engineAnswers } from '../support/docker.ts'
import { mountable, mountedCopy } from '../support/mount.ts'
import { dockerSubject } from '../support/subjects.ts'
import { conforms } from './conformance.ts'

const subject = await dockerSubject()

describe.runIf(await engineAnswers())('containers', () => conforms('docker', subject))

describe.runIf(await mountable())('containers of a mounted image', () => {
  const image = 'benchgate-test/mounted:conformance'
  let removed: () => Promise<void>
  beforeAll(async () => {
    removed = await mountedCopy(BASE_IMAGE, image)
  })
  afterAll(() => removed())
  conforms('docker', { ...subject, request: { ...subject.request, image } })
})
