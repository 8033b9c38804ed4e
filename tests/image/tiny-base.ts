import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildImage } from '../../src/image/build.ts'
import { imageDigest } from '../../src/image/digest.ts'
import type { Engine } from '../../src/sandbox/drivers/docker/engine.ts'
import { BASE_IMAGE } from '../support/docker.ts'

/** A base of 5 MB with a shell, so that a test that saves an image does not save 200 MB of Debian. It is kept for the next test. */
export const TINY_BASE = 'benchgate-test/tiny:4'

const DOCKERFILE = `FROM ${BASE_IMAGE} AS whole
RUN mkdir -p /tiny/tmp && for name in sh base64 cat chmod head ls readlink ln mkdir mkfifo mv rm sleep stat tail tr wc; do \
      path=$(command -v $name); [ -x "$path" ] || path=/bin/$name; \
      for file in $(readlink -f $path) $(ldd $(readlink -f $path) | grep -o '/[^ ]*'); do \
        mkdir -p /tiny$(dirname $file) && cp -L $file /tiny$file; \
      done; \
      mkdir -p /tiny/bin && [ -e /tiny/bin/$name ] || cp $(readlink -f $path) /tiny/bin/$name; \
    done
FROM scratch
COPY --from=whole /tiny /
`

export async function tinyBase(engine: Engine): Promise<string> {
  const { docker, ask } = engine
  if (await ask(docker.getImage(TINY_BASE).inspect()).catch(() => null)) return TINY_BASE
  const context = await mkdtemp(join(tmpdir(), 'benchgate-tiny-'))
  try {
    await writeFile(join(context, 'Dockerfile'), DOCKERFILE)
    const { entries } = await imageDigest(context)
    await buildImage(engine, {
      ...{ context, entries, tag: TINY_BASE, args: {}, timeoutSec: 120, noCache: false, onLog: () => {} },
    })
  } finally {
    await rm(context, { recursive: true })
  }
  return TINY_BASE
}
