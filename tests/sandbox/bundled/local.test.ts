import { describe } from 'vitest'
import { bundled } from '../../support/bundle.ts'
import { localSubject, viewAnswers } from '../../support/local.ts'
import { conforms } from '../conformance.ts'

describe.runIf(await viewAnswers('bwrap'))('what ships', () => {
  const open = bundled()
  const { workspaceRoot, ...subject } = localSubject('bwrap')
  const runtime = `sandbox_backend: { kind: local_process }\nstorage: { workspace_root: "${workspaceRoot}" }\n`
  conforms('local_process', { ...subject, open: () => open(runtime), extent: 'bundled' })
})
