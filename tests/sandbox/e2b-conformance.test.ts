import { describe } from 'vitest'
import { e2bDoubleRuns } from '../support/e2b.ts'
import { e2bSubject } from '../support/subjects.ts'
import { conforms } from './conformance.ts'

const here = await e2bDoubleRuns()

describe.runIf(here)('on the double', () => conforms('e2b_firecracker', e2bSubject()))
