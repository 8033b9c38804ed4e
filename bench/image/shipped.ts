import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { execa } from 'execa'
import { stringify } from 'yaml'
import type { WantedImage } from '../../src/image/plan.ts'
import type { ImageReport } from '../../src/model/image-report.ts'
import { runStep } from '../../tests/services/runner.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const COST = new URL('../core/journal/cost.js', import.meta.url).href

/** What one process of what ships did, and the most memory that it ever held. */
export interface Done {
  readonly report: ImageReport
  readonly peakMb: number
}

interface How {
  /** may the image be mounted? */
  readonly mount: boolean
  readonly save: boolean
  readonly env: Readonly<Record<string, string>>
}

/** a machine that ends with the job */
const HOSTED = { RUNNER_ENVIRONMENT: 'github-hosted' }

/** An image by the doors that ship: `dist/cli.js image` with a folder, and the sub-action `image/` with the Actions cache. */
export class Shipped {
  readonly root: string
  private constructor(root: string) {
    this.root = root
  }

  static async of(root: string, { name, context, args, secrets }: WantedImage): Promise<Shipped> {
    const place = join(root, 'shipped')
    await mkdir(place)
    for (const [id, content] of secrets) await writeFile(join(place, id), content)
    const files = {
      'image.yaml': { name, context, args, secrets: [...secrets.keys()].map((id) => ({ id, file: id })) },
      'mounted.yaml': runtime(true),
      'loaded.yaml': runtime(false),
      'experiment.yaml': {
        experiment_id: 'bench',
        tasks: [{ contract: { name: 'one', command: ['true'] } }],
        agents: [{ name: 'nop' }],
        runtime_config: 'mounted.yaml',
      },
    }
    for (const [file, content] of Object.entries(files)) await writeFile(join(place, file), stringify(content))
    return new Shipped(place)
  }

  /** the parts of the command line */
  get folder(): string {
    return join(this.root, 'caches', 'images')
  }

  async cli({ mount, save }: Pick<How, 'mount' | 'save'>): Promise<Done> {
    const given = [
      'image',
      '--runtime',
      mount ? 'mounted.yaml' : 'loaded.yaml',
      '--json',
      ...(save ? [] : ['--no-save']),
    ]
    const { stdout, stderr } = await execa(
      process.execPath,
      ['--import', COST, join(ROOT, 'dist', 'cli.js'), ...given],
      {
        cwd: this.root,
        env: HOSTED,
      },
    )
    return { report: JSON.parse(stdout) as ImageReport, peakMb: peakIn(stderr) }
  }

  async action({ save, env }: Pick<How, 'save' | 'env'>): Promise<Done> {
    const temp = join(this.root, 'temp')
    await mkdir(temp)
    try {
      const { main } = await runStep({
        action: join(ROOT, 'image'),
        workspace: this.root,
        with: { experiment: 'experiment.yaml', cache: save ? 'always' : 'auto' },
        env: { ...env, ...HOSTED, RUNNER_TEMP: temp, NODE_OPTIONS: `--import ${COST}` },
      })
      if (main.exitCode !== 0) throw new Error(`the sub-action ended with ${main.exitCode}: ${main.log}`)
      const [told = ''] = (await readdir(temp)).filter((name) => name.startsWith('benchgate-images-'))
      const [image] = JSON.parse(await readFile(join(temp, told, 'images.json'), 'utf8')) as { report: ImageReport }[]
      if (!image) throw new Error('the sub-action tells of no image')
      return { report: image.report, peakMb: peakIn(main.log) }
    } finally {
      await rm(temp, { recursive: true })
    }
  }
}

const runtime = (mount: boolean) => ({
  sandbox_backend: { kind: 'docker', image_config: 'image.yaml' },
  storage: { cache_root: 'caches', mount_images: mount },
})

/** the program says so as its last words */
function peakIn(log: string): number {
  const line = log.split('\n').findLast((one) => one.includes('"peakMb"')) ?? '{}'
  return (JSON.parse(line) as { peakMb?: number }).peakMb ?? Number.NaN
}
