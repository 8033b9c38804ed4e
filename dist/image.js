import { image } from './index.js'

await image()
