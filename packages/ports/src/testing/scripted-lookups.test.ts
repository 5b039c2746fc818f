import { describe, expect, it } from 'vitest'
import type { LookupOptions } from '../lookup.ts'
import { PortError } from '../port-error.ts'
import { type BulkWasteWorld, describeBulkWasteClientPort } from './describe-bulk-waste-client-port.ts'
import { describeCharacterClientPort } from './describe-character-client-port.ts'
import {
  type CollectionPointWorld,
  describeCollectionPointClientPort,
} from './describe-collection-point-client-port.ts'
import { describeRecyclablePricePort } from './describe-recyclable-price-port.ts'
import { describeWebSearchPort, type WebSearchWorld } from './describe-web-search-port.ts'
import { lookupFailure } from './lookup-faults.ts'
import { createScriptedBulkWaste } from './scripted-bulk-waste.ts'
import { createScriptedCharacters, scriptedCharacter } from './scripted-characters.ts'
import { createScriptedCollectionPoints } from './scripted-collection-points.ts'
import { createScriptedPrices } from './scripted-prices.ts'
import { createScriptedWebSearch } from './scripted-web-search.ts'

const overWire = false

describeCollectionPointClientPort(
  'scripted',
  async () => {
    let twin = createScriptedCollectionPoints()
    const { attribution, collects } = twin
    return {
      client: {
        attribution,
        collects,
        findCollectionPoints: (query, options) => twin.findCollectionPoints(query, options),
      },
      serve: (world: CollectionPointWorld) => {
        twin = createScriptedCollectionPoints(world)
      },
    }
  },
  { overWire },
)

describeBulkWasteClientPort(
  'scripted',
  async () => {
    let twin = createScriptedBulkWaste()
    const { attribution } = twin
    return {
      client: {
        attribution,
        findDistrictDisposal: (query, options) => twin.findDistrictDisposal(query, options),
      },
      serve: (world: BulkWasteWorld) => {
        twin = createScriptedBulkWaste(world)
      },
    }
  },
  { overWire },
)

describeWebSearchPort(
  'scripted',
  async () => {
    let twin = createScriptedWebSearch()
    const { attribution } = twin
    return {
      client: { attribution, search: (query, options) => twin.search(query, options) },
      serve: (world: WebSearchWorld) => {
        twin = createScriptedWebSearch(world)
      },
    }
  },
  { overWire },
)

const can = scriptedCharacter({ id: 'can', name: '깡다리', aliases: ['캔 친구'] })
const paper = scriptedCharacter({ id: 'paper', name: '차곡이', wasteGroup: '종이' })

describeCharacterClientPort(
  'scripted',
  async () => ({ client: createScriptedCharacters({ cast: [can, paper] }) }),
  {
    known: [
      { text: '깡다리가 누구야?', ids: ['can'] },
      { text: '캔이랑 종이는?', ids: ['can', 'paper'] },
    ],
    unknown: ['스캔해 줘', '캔디', '종이컵'],
    overWire,
  },
)

const paperPrice = { material: '신문지', region: '전국', krwPerKg: 120, surveyMonth: '2026-01' }
const canPrice = { material: '캔', region: '전국', krwPerKg: 1200, surveyMonth: '2026-01' }

describeRecyclablePricePort(
  'scripted',
  () => createScriptedPrices({ prices: [paperPrice, canPrice, { ...canPrice, region: '수도권' }] }),
  {
    known: [
      { material: '캔', region: '수도권', expected: { material: '캔', region: '수도권' } },
      { material: '신문지', region: '수도권', expected: { material: '신문지', region: '전국' } },
    ],
    unknown: ['스캔'],
  },
)

const twins: readonly {
  readonly name: string
  readonly open: (script: { readonly failure?: PortError; readonly hold?: Promise<unknown> }) => {
    readonly call: (options?: LookupOptions) => Promise<unknown>
    readonly asked: readonly unknown[]
  }
}[] = [
  {
    name: 'collection points',
    open: (script) => {
      const twin = createScriptedCollectionPoints(script)
      return {
        call: (options) => twin.findCollectionPoints({ area: '강남구' }, options),
        asked: twin.queries,
      }
    },
  },
  {
    name: 'districts',
    open: (script) => {
      const twin = createScriptedBulkWaste(script)
      return {
        call: (options) => twin.findDistrictDisposal({ district: '강남구' }, options),
        asked: twin.queries,
      }
    },
  },
  {
    name: 'web search',
    open: (script) => {
      const twin = createScriptedWebSearch(script)
      return { call: (options) => twin.search({ query: '재활용' }, options), asked: twin.queries }
    },
  },
  {
    name: 'cast',
    open: (script) => {
      const twin = createScriptedCharacters(script)
      return { call: (options) => twin.findCharacters('캔 친구', options), asked: twin.texts }
    },
  },
  {
    name: 'prices',
    open: (script) => {
      const twin = createScriptedPrices(script)
      return { call: (options) => twin.findPrices({ material: '캔' }, options), asked: twin.queries }
    },
  },
]

describe.each(twins)('scripted $name', ({ open }) => {
  it('keep what they were asked, and fail as they were told', async () => {
    const failure = new PortError('UNAVAILABLE', 'down', { port: 'port', adapter: 'test' })
    const { call, asked } = open({ failure })
    expect(await lookupFailure(call(), 'UNAVAILABLE')).toBe(failure)
    expect(asked).toHaveLength(1)
  })

  it('hold until they are told, or until they are cancelled', async () => {
    const { promise: hold, resolve: release } = Promise.withResolvers<void>()
    const { call } = open({ hold })
    const controller = new AbortController()
    const cancelled = lookupFailure(call({ signal: controller.signal }), 'CANCELLED')
    const answered = call()
    controller.abort()
    await cancelled
    release()
    expect(await answered).toEqual([])
  })
})
