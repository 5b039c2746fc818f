// tsc copies no SQL; the built module reads its migrations from beside itself.
import { cpSync } from 'node:fs'

const migrations = (folder) => new URL(`../${folder}/migrations/`, import.meta.url)
cpSync(migrations('src'), migrations('dist'), { recursive: true })
