/** The doors of the bundle. Each loads only what it needs, so that `post` and `--help` start at once. */
import type { driver as openDriver } from './driver.ts'

/** The action's main step. */
export async function main(): Promise<void> {
  await (await import('./main.ts')).main()
}

/** The action's post step. */
export async function post(): Promise<void> {
  await (await import('./post.ts')).post()
}

/** The sub-action `preflight/`. */
export async function preflight(): Promise<void> {
  await (await import('./preflight.ts')).preflight()
}

/** The sub-action `image/`. */
export async function image(): Promise<void> {
  await (await import('./image-action.ts')).image()
}

/** The sub-action `run/`. */
export async function run(): Promise<void> {
  await (await import('./main.ts')).run()
}

/** The sub-action `report/`. */
export async function report(): Promise<void> {
  await (await import('./report.ts')).report()
}

/** The sub-action `plan/`. */
export async function plan(): Promise<void> {
  await (await import('./plan.ts')).plan()
}

/** The sub-action `merge/`. */
export async function merge(): Promise<void> {
  await (await import('./merge.ts')).merge()
}

/** The sub-action `publish/`. */
export async function publish(): Promise<void> {
  await (await import('./publish.ts')).publish()
}

/** The sub-action `nightly/`. */
export async function nightly(): Promise<void> {
  await (await import('./nightly.ts')).nightly()
}

/** The command line. */
export async function cli(): Promise<void> {
  await (await import('./cli.ts')).cli()
}

/** A driver by itself. */
export async function driver(...given: Parameters<typeof openDriver>): ReturnType<typeof openDriver> {
  return (await import('./driver.ts')).driver(...given)
}
