import { describe } from 'vitest'
import { doubleRuns } from '../support/sandbox-double.ts'
import { daytonaSubject } from '../support/subjects.ts'
import { conforms } from './conformance.ts'

const here = await doubleRuns('daytona')

describe.runIf(here)('on the double', () => conforms('daytona', daytonaSubject()))
