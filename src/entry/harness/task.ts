import type { Harness } from '../../model/harness.ts'
import type { ContractTask, Task } from '../../model/task.ts'
import type { Loaded } from '../experiment/load.ts'

/** A harness as a backend sees it: a task without files, for whose sandbox an image is to be there. */
export const harnessTask = (experimentId: string, { workdir }: Pick<Harness, 'workdir'>): ContractTask => ({
  kind: 'contract',
  id: 'harness',
  name: experimentId,
  dir: '',
  digest: '',
  tags: [],
  command: [],
  environment: {
    image: null,
    context: null,
    buildTimeoutSec: 1800,
    cpus: null,
    memoryMb: null,
    storageMb: null,
    network: { mode: 'public', allowedHosts: [] },
    env: {},
    workdir,
    healthcheck: null,
  },
  promptTemplate: null,
  inferenceUrl: null,
  seedBase: 0,
  params: {},
  timeoutSec: 0,
})

/** Whatever of an experiment needs an image. */
export const whatNeedsImages = ({ experiment, tasks }: Pick<Loaded, 'experiment' | 'tasks'>): readonly Task[] =>
  experiment.harness ? [harnessTask(experiment.experimentId, experiment.harness)] : tasks
