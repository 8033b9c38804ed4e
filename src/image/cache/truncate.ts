import type { ImageIndex } from './image-index.ts'
import { INLINE_CACHE, withoutLayersFrom } from './inline-cache.ts'

interface Config {
  readonly history?: readonly { readonly empty_layer?: boolean }[]
  readonly rootfs: { readonly type: string; readonly diff_ids: readonly string[] }
  readonly [INLINE_CACHE]?: string
}

/** The configuration of an image of the lowest `layers` of another: what a builder can take the steps of from. */
export function truncatedConfig(
  { config: text, inlineCache }: Pick<ImageIndex, 'config' | 'inlineCache'>,
  layers: number,
): string {
  const config = JSON.parse(text) as Config
  const { history = [], rootfs } = config
  const cache = inlineCache ?? config[INLINE_CACHE]
  let seen = 0
  const kept = history.filter(({ empty_layer }) => (empty_layer ? seen <= layers : ++seen <= layers))
  return JSON.stringify({
    ...config,
    rootfs: { ...rootfs, diff_ids: rootfs.diff_ids.slice(0, layers) },
    ...(config.history && { history: kept }),
    ...(cache && { [INLINE_CACHE]: withoutLayersFrom(cache, layers) }),
  })
}
