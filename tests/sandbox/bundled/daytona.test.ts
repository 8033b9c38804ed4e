import { describe } from 'vitest'
import { API_KEY } from '../../services/daytona/service.ts'
import { bundled, CLOUD } from '../../support/bundle.ts'
import { doubleRuns } from '../../support/sandbox-double.ts'
import { daytonaSubject } from '../../support/subjects.ts'
import { conforms } from '../conformance.ts'

describe.runIf(await doubleRuns('daytona'))('what ships', () => {
  const open = bundled()
  const runtime = `sandbox_backend: { kind: daytona, daytona: { snapshot: base, ${CLOUD} } }\n`
  const subject = daytonaSubject(({ url }) =>
    open(runtime, { DAYTONA_API_KEY: API_KEY, DAYTONA_API_URL: url, DAYTONA_TARGET: 'us' }),
  )
  conforms('daytona', { ...subject, extent: 'bundled' })
})
