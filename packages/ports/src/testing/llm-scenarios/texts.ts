/** Looks like a key and is none. If any part of an error shows it, a real key would be shown as well. */
export const API_KEY = 'sk-canary-5f0c9e7b1a2d4e6f8a9b0c1d2e3f4a5b'
/** A vendor's own words: they may hold prompts, account names and addresses of inner hosts. */
export const VENDOR_WORDS = `Canary org-4711 says: the key ${API_KEY} may not be used at 10.1.2.3.`
/** Syllables of three bytes, an emoji of four, a joined emoji, a flag, combining jamo. */
export const KOREAN_CHUNKS: readonly string[] = [
  '생수병은 ',
  '헹군 뒤 ♻️',
  '😀 라벨을',
  ' 떼고 👨‍👩‍👧‍👦🇰🇷',
  ' 한',
]
/** 1x1 PNG. */
export const PNG: Uint8Array = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
)
