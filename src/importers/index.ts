import { harbor } from './harbor.ts'
import type { Imported, ImportOptions } from './imported.ts'
import { type Importer, readAny } from './importer.ts'
import { inspect } from './inspect.ts'
import { joined } from './joined.ts'
import { junit } from './junit.ts'
import { loopbench } from './loopbench.ts'
import { scylla } from './scylla.ts'
import { Source } from './source.ts'
import { sweBench } from './swe-bench.ts'
import { synth } from './synth.ts'
import { terminalBench } from './terminal-bench.ts'

/** In the order in which they are looked for: SWE-bench's instances are searched for in all that lies below. */
export const IMPORTERS: readonly Importer[] = [
  harbor,
  inspect,
  loopbench,
  scylla,
  synth,
  terminalBench,
  junit,
  sweBench,
]

/** Reads the results of another harness, which may lie in several places. Throws `BenchgateError` where they are of no known format. */
export async function readResults(
  paths: readonly string[],
  options: ImportOptions,
  format: string | null,
): Promise<Imported> {
  const parts: Imported[] = []
  for (const path of paths) parts.push(await readAny(IMPORTERS, await Source.open(path), options, format))
  return joined(parts)
}
