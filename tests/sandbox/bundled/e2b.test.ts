import { describe } from 'vitest'
import { API_KEY } from '../../services/e2b/service.ts'
import { bundled, CLOUD } from '../../support/bundle.ts'
import { e2bDoubleRuns } from '../../support/e2b.ts'
import { e2bSubject } from '../../support/subjects.ts'
import { conforms } from '../conformance.ts'

describe.runIf(await e2bDoubleRuns())('what ships', () => {
  const open = bundled()
  const runtime = `sandbox_backend: { kind: e2b_firecracker, e2b: { template: base, ${CLOUD} } }\n`
  const subject = e2bSubject(({ url }) =>
    open(runtime, { E2B_API_KEY: API_KEY, E2B_API_URL: url, E2B_SANDBOX_URL: url }),
  )
  conforms('e2b_firecracker', { ...subject, extent: 'bundled' })
})
