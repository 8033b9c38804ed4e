import type { Found } from '../found.ts'
import type { Tree } from '../tree.ts'
import { harbor } from './harbor.ts'
import { inspect } from './inspect.ts'
import { loopbench } from './loopbench.ts'
import { scylla } from './scylla.ts'
import { sweBench } from './swe-bench.ts'

export interface Looking {
  /** the experiment that `init` writes, which is no find */
  readonly own: string
  /** the models that logs in a directory are of */
  modelsIn(logs: string): Promise<readonly string[]>
}

/** Everything that can be benchmarked, the surest first: what people wrote, then what benchgate runs by itself, then other commands. */
export async function detect(tree: Tree, { own, modelsIn }: Looking): Promise<readonly Found[]> {
  const found = [
    ...(await loopbench(tree, own)),
    ...(await harbor(tree)),
    ...(await inspect(tree, modelsIn)),
    ...(await sweBench(tree)),
    ...(await scylla(tree)),
  ]
  const sure = { experiment: 0, tasks: 1, whole: 2, harness: 2 }
  return found.sort((a, b) => sure[a.kind] - sure[b.kind])
}
