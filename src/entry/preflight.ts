import { resolve } from 'node:path'
import * as core from '@actions/core'
import { annotationsOfChecks } from '../github/annotations.ts'
import { annotate, explain } from '../github/explain.ts'
import { fenced } from '../github/fence.ts'
import { secretTexts } from '../github/mask.ts'
import { publishLine } from '../github/publish.ts'
import { checkList } from '../report/check-list.ts'
import { preflightList } from '../report/preflight.ts'
import { INVALID } from './exit-code.ts'
import { preflightOnly } from './experiment/before.ts'
import { loadPreflightInputs } from './inputs.ts'
import type { Env } from './step.ts'
import { readFiles } from './withheld.ts'
import { workingDirectory, workspaceOf } from './working-directory.ts'

/** The sub-action `preflight/`: can the experiment succeed? Nothing of it is run but, with `audit`, the oracle and nop. */
export async function preflight(): Promise<void> {
  const env = process.env
  try {
    process.exitCode = await step(env)
  } catch (error) {
    core.setOutput('ok', 'false')
    explain(error, workspaceOf(env))
    process.exitCode = INVALID
  }
}

async function step(env: Env): Promise<number> {
  const inputs = loadPreflightInputs(env)
  for (const text of secretTexts(env)) core.setSecret(text)
  const cwd = await workingDirectory(inputs['working-directory'], env)
  const experimentFile = resolve(cwd, inputs.experiment)
  const runtimeFile = inputs.runtime ? resolve(cwd, inputs.runtime) : null
  const files = await readFiles({ experimentFile, runtimeFile, cwd, env })
  if ('skipped' in files) {
    core.setOutput('ok', '') // nobody knows, and nothing is wrong
    core.info(`skipped: ${files.skipped.why}, so there are no secrets`)
    return 0
  }
  const { checked } = await core.group(`Preflight of ${inputs.experiment}`, () =>
    fenced(core.info, async () => {
      const done = await preflightOnly({
        experimentFile,
        runtimeFile,
        env,
        cwd,
        audit: inputs.audit,
        signal: new AbortController().signal,
        onEvent: () => {},
      })
      core.info(checkList(done.checked))
      return done
    }),
  )
  const failed = checked.checks.filter(({ ok, advisory }) => ok === false && !advisory)
  core.setOutput('ok', String(checked.ok))
  core.setOutput('failed', failed.map(({ name }) => name).join(' '))
  for (const annotation of annotationsOfChecks(checked)) annotate(annotation)
  const list = preflightList(checked)
  if (list) await publishLine(list, env)
  return checked.ok ? 0 : INVALID
}
