import type { CharacterProfile } from '@eco2/ports'
import { createLookupWire, type LookupWire, VENDOR_WORDS } from '@eco2/ports/testing'

/** A local server of our own small protocol; the cast is invented. */
export async function openCharacterWire(): Promise<{ readonly wire: LookupWire; serveCast(): void }> {
  const wire = await createLookupWire({
    'bad-key': { status: 401, body: VENDOR_WORDS },
    quota: { status: 429, body: VENDOR_WORDS },
  })
  const serveCast = (): void =>
    wire.serve(({ method, url }) =>
      method === 'GET' && url.pathname === '/v1/characters'
        ? { body: { characters: CAST } }
        : { status: 404, body: 'no such path' },
    )
  serveCast()
  return { wire, serveCast }
}

export const CAST: readonly CharacterProfile[] = [
  {
    id: 'can',
    name: '납작코',
    wasteGroup: '캔',
    aliases: ['캔 친구', '납작이'],
    personality: '밟혀도 웃어요.',
    catchphrase: '납작해져도 괜찮아요!',
    imageUrl: 'https://characters.example/can.png',
  },
  {
    id: 'bottle',
    name: '또로록',
    wasteGroup: '유리병',
    aliases: ['병 친구'],
    personality: '노래를 잘해요.',
    catchphrase: '살살 다뤄 주세요.',
  },
]
