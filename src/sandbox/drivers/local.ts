import { mkdirSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { InfraError } from '../../model/error.ts'
import type { Driver, Need, Sandbox, SandboxRequest } from '../sandbox.ts'
import { type Choice, chooseView, type ViewWish } from './local/choice.ts'
import { explain } from './local/explain.ts'
import { Keeper } from './local/keeper.ts'
import { Launcher } from './local/launcher.ts'
import { type Layout, layoutOf } from './local/layout.ts'
import { Living } from './local/living.ts'
import { directoryOf, makePlace, type Place, placesWith, removePlace } from './local/place.ts'
import { plainGround } from './local/plain.ts'
import { cannot, isCutOff, localSandbox } from './local/sandbox.ts'
import { isRoot, whyNotAs } from './local/user.ts'
import { viewedGround } from './local/viewed.ts'
import { Warden } from './local/warden.ts'

export interface LocalOptions {
  /** directory under which every sandbox has its own */
  readonly workspaceRoot: string
  /** `auto` is bubblewrap where it works, else unshare, else plain directories */
  readonly view: ViewWish
  /** the PATH of this machine, for us and for what runs in the sandboxes */
  readonly searchPath: string
}

const SEARCH_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

const REMEDY =
  'Install bubblewrap or util-linux and allow unprivileged user namespaces (or run as root), or set sandbox_backend.kind to docker.'

const ADVICE =
  'keeps rollouts apart and is no security boundary: what runs in it has the rights of this account, reads the files of this machine, and is held to no limit of memory, processors or processes'

/**
 * Sandboxes as directories and processes of this machine. A task that names absolute paths (`/logs`, `/tests`) gets a
 * view in which they are its own, by Linux namespaces; one that is told where its files lie runs in a plain directory,
 * anywhere. No security boundary.
 */
export async function localDriver({ workspaceRoot, view, searchPath }: LocalOptions): Promise<Driver> {
  const root = made(workspaceRoot)
  const choice = await chooseView(view, root, searchPath)
  const living = new Living()
  const warden = new Warden(searchPath)
  const launcher = new Launcher()
  const layouts = new Map<string, Layout>()

  function layoutFor(paths: readonly string[]): Layout {
    const key = paths.join('\n')
    const layout = layouts.get(key) ?? layoutOf(paths, root)
    layouts.set(key, layout)
    return layout
  }

  async function standUp(place: Place, request: SandboxRequest): Promise<Sandbox> {
    if (request.paths.length === 0) {
      const ground = plainGround(place, living, warden.mark())
      return localSandbox({ place, ground, view: false, searchPath, launcher }, request)
    }
    const { able } = choice
    if (able === null) throw new InfraError('config', noView(choice), REMEDY)
    const layout = layoutFor(['/tmp', ...request.paths])
    const offline = able.offline === null && request.networks.some(isCutOff)
    const how = { place, layout, searchPath, offline, privileged: isRoot() }
    const keeper = await startKeeper(() => Keeper.start(able.kind, how))
    const ground = viewedGround(place, layout, keeper, offline)
    return localSandbox({ place, ground, view: true, searchPath, launcher }, request)
  }

  return {
    kind: 'local_process',
    caution: `local_process (${choice.able ? `views by ${choice.able.kind.name}` : 'plain directories only'}) ${ADVICE}`,
    unenforced: ['cpus', 'memoryMb', 'storageMb'],
    refuses: (need) => refusal(choice, need),
    async create(request) {
      launcher.warm()
      const place = await makePlace(root, request)
      try {
        return await standUp(place, request)
      } catch (cause) {
        await removePlace(place.dir).catch(() => {}) // the reaper knows it
        throw explain(cause, `making the sandbox ${place.id}`)
      }
    },
    list: async (labels, made) => placesWith(root, labels, made),
    async destroy(id) {
      const dir = directoryOf(root, id)
      await living.end(dir, { looks: 40 })
      try {
        await removePlace(dir)
      } catch (cause) {
        throw explain(cause, `removing ${dir}`)
      }
    },
    async close() {
      warden.close()
      launcher.close()
    },
  }
}

/** Can this machine make a view? */
export async function probeView(
  view: ViewWish = 'auto',
  searchPath = SEARCH_PATH,
): Promise<{ readonly ok: boolean; readonly reason: string }> {
  const choice = await chooseView(view, realpathSync(tmpdir()), searchPath)
  return choice.able ? { ok: true, reason: '' } : { ok: false, reason: choice.reason }
}

/** why a task cannot be run here as it asks to be; what is not enforced is refused, or said in the caution */
function refusal(choice: Choice, { networks, ownPaths, users }: Need): string | null {
  const { able } = choice
  if (ownPaths && able === null) return `${noView(choice)}. ${REMEDY}`
  const hosts = networks.find(({ mode, allowedHosts }) => mode === 'allowlist' && allowedHosts.length > 0)
  if (hosts) return cannot(hosts)
  const cutOff = networks.find(isCutOff)
  if (cutOff && !ownPaths) return cannot(cutOff)
  if (cutOff && able?.offline) return `local_process cannot cut off the network here: ${able.offline}`
  return users.map((user) => whyNotAs(user, { view: ownPaths })).find((why) => why !== null) ?? null
}

const noView = (choice: Choice) =>
  `local_process cannot give a task absolute paths of its own here: ${choice.able ? 'it can' : choice.reason}`

/** the directory under which all sandboxes lie, by the name that mounts know it by */
function made(workspaceRoot: string): string {
  try {
    mkdirSync(workspaceRoot, { recursive: true })
    return realpathSync(workspaceRoot)
  } catch (cause) {
    throw explain(cause, `making storage.workspace_root ${workspaceRoot}`)
  }
}

/** Mounts that come and go meanwhile, as those of containers do, can make one fail: then it is tried again. */
async function startKeeper(start: () => Promise<Keeper>): Promise<Keeper> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await start()
    } catch (cause) {
      if (tries === 4) throw cause
    }
  }
}
