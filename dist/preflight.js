import { preflight } from './index.js'

await preflight()
