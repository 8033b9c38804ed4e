import { describe } from 'vitest'
import { engineAnswers } from '../support/docker.ts'
import { dockerSubject } from '../support/subjects.ts'
import { conforms } from './conformance.ts'

const subject = await dockerSubject()

describe.runIf(await engineAnswers())('containers', () => conforms('docker', subject))
