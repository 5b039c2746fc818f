import { describe, expect, it } from 'vitest'
import type { RecyclablePricePort, RecyclablePriceQuery } from '../recyclable-price-port.ts'
import { lookupFailure } from './lookup-faults.ts'

export interface RecyclablePriceExpectations {
  /** Questions, and the material and survey region of the best price. At least two, about different materials. */
  readonly known: readonly (RecyclablePriceQuery & {
    readonly expected: { readonly material: string; readonly region: string }
  })[]
  /** Materials without a price, some with a name inside another word (스캔). */
  readonly unknown: readonly string[]
}

/** The contract of `RecyclablePricePort`, whatever the survey. `makePort` gives a fresh one each time. */
export function describeRecyclablePricePort(
  name: string,
  makePort: () => RecyclablePricePort | Promise<RecyclablePricePort>,
  { known, unknown }: RecyclablePriceExpectations,
): void {
  describe(`RecyclablePricePort: ${name}`, () => {
    it('is judged with at least two known and one unknown material', () => {
      expect(new Set(known.map(({ expected }) => expected.material)).size).toBeGreaterThanOrEqual(2)
      expect(unknown.length).toBeGreaterThanOrEqual(1)
    })

    it('says whom its answers come from', async () => {
      const { attribution } = await makePort()
      expect(attribution.name.trim()).not.toBe('')
      expect(attribution.url).toMatch(/^https:\/\//)
    })

    it.each(known)('has a price for "$material" ($region)', async ({ expected, ...query }) => {
      const [best] = await (await makePort()).findPrices(query)
      expect(best).toMatchObject(expected)
    })

    it.each(['', ' ', ...unknown])('has none for "%s"', async (material) => {
      expect(await (await makePort()).findPrices({ material })).toEqual([])
    })

    it('lists every material once, and has a whole price for each', async () => {
      const port = await makePort()
      const materials = await port.listMaterials()
      expect(materials.length).toBeGreaterThan(0)
      expect(new Set(materials).size).toBe(materials.length)
      for (const material of materials) {
        const [best] = await port.findPrices({ material })
        expect(best?.material).toBe(material)
        expect(best?.krwPerKg).toBeGreaterThan(0)
        expect(best?.surveyMonth).toMatch(/^\d{4}-(0[1-9]|1[0-2])$/)
        expect(best?.region.trim()).not.toBe('')
      }
    })

    it('says the same price for each material no more than once', async () => {
      for (const { expected: _expected, ...query } of known) {
        const found = (await (await makePort()).findPrices(query)).map((price) => JSON.stringify(price))
        expect(new Set(found).size).toBe(found.length)
      }
    })

    it('rejects with CANCELLED under an aborted signal', async () => {
      const port = await makePort()
      const signal = AbortSignal.abort()
      await lookupFailure(port.findPrices({ material: '캔' }, { signal }), 'CANCELLED')
      await lookupFailure(port.listMaterials({ signal }), 'CANCELLED')
    })
  })
}
