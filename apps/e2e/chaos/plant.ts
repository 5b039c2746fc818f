import { registerHooks } from 'node:module'
import { PLANT_VARIABLE, PLANTED, PLANTED_BUGS, type PlantedBug } from './planted-bugs.ts'

/**
 * `node --import plant.ts`: the product files of one bug are changed on their way into this process, and nowhere else. A snippet that is
 * not there any more ends the process, so that no bug stays planted in name only.
 */
const name = process.env[PLANT_VARIABLE] ?? ''
const bug: PlantedBug | undefined = Object.entries(PLANTED_BUGS).find(([known]) => known === name)?.[1]
if (bug === undefined) throw new Error(`no planted bug is called "${name}"`)
const changesOf = new Map(
  bug.map(({ file, changes }) => [new URL(`../../../${file}`, import.meta.url).href, changes]),
)

registerHooks({
  load(asked, context, nextLoad) {
    const loaded = nextLoad(asked, context)
    const changes = changesOf.get(asked)
    if (changes === undefined) return loaded
    const source = changes.reduce(change, String(loaded.source))
    console.log(JSON.stringify({ msg: PLANTED, bug: name }))
    return { ...loaded, source }
  },
})

function change(source: string, { from, to }: PlantedBug[number]['changes'][number]): string {
  const parts = source.split(from)
  if (parts.length !== 2) throw new Error(`"${from}" is ${parts.length - 1} times in its file`)
  return parts.join(to)
}
