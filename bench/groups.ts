import { e2b } from './cloud/e2b.ts'
import { dockerOverhead } from './core/docker-overhead.ts'
import { journal } from './core/journal.ts'
import { makespan } from './core/makespan.ts'
import { start } from './core/start.ts'
import type { Measure } from './figure.ts'
import { characteristics } from './gate/characteristics.ts'
import { early } from './gate/early.ts'
import { exact } from './gate/exact.ts'
import { fold } from './gate/fold.ts'
import { schedule } from './gate/schedule.ts'
import { imageSpeed } from './image/speed.ts'
import { buildVolumes } from './image/volumes.ts'
import { durable } from './journal/durable.ts'
import { merge } from './journal/merge.ts'
import { redaction } from './journal/redaction.ts'
import { resume } from './journal/resume.ts'
import { page } from './report/page.ts'
import { largeRuns } from './scale/large-runs.ts'

/** What `npm run bench -- <group>` measures, in this order. One file a measure. */
export const GROUPS: Readonly<Record<string, readonly Measure[]>> = {
  core: [start, dockerOverhead, makespan, journal],
  journal: [durable, resume, redaction, merge],
  gate: [characteristics, exact, schedule, early, fold],
  image: [imageSpeed, buildVolumes],
  report: [page],
  scale: [largeRuns],
  cloud: [e2b],
}
