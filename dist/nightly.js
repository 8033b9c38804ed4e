import { nightly } from './index.js'

await nightly()
