/** The same direction with length 1; undefined for no numbers, for zeros alone, and where one of them is not finite. */
export function unitVector(numbers: ArrayLike<number>): Float32Array | undefined {
  let sum = 0
  for (let at = 0; at < numbers.length; at += 1) sum += (numbers[at] ?? Number.NaN) ** 2
  const length = Math.sqrt(sum)
  if (!Number.isFinite(length) || length === 0) return undefined
  return Float32Array.from(numbers, (value) => value / length)
}

/** Where the nearest of them is, and its cosine; undefined without vectors of the query's length. All have unit length. */
export function nearestVector(
  query: Float32Array,
  vectors: readonly Float32Array[],
): { readonly index: number; readonly cosine: number } | undefined {
  let nearest: { index: number; cosine: number } | undefined
  for (const [index, vector] of vectors.entries()) {
    if (vector.length !== query.length) continue
    let cosine = 0
    for (let at = 0; at < vector.length; at += 1) cosine += (vector[at] ?? 0) * (query[at] ?? 0)
    if (nearest === undefined || cosine > nearest.cosine) nearest = { index, cosine }
  }
  return nearest
}

/** 32-bit floats one after the other, in the byte order of the machine: little-endian on all that Node runs on. */
export function packVectors(vectors: readonly Float32Array[]): Uint8Array {
  const packed = new Uint8Array(vectors.reduce((sum, { byteLength }) => sum + byteLength, 0))
  let at = 0
  for (const { buffer, byteOffset, byteLength } of vectors) {
    packed.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += byteLength
  }
  return packed
}

/** What was packed; undefined when it is not `count` vectors of unit length, all as long. */
export function unpackVectors(packed: Uint8Array, count: number): readonly Float32Array[] | undefined {
  const bytes = packed.byteLength / count
  if (!Number.isInteger(bytes / Float32Array.BYTES_PER_ELEMENT)) return undefined
  const vectors: Float32Array[] = []
  for (let at = 0; at < packed.byteLength; at += bytes) {
    // Copied, because a view of floats has to begin at a multiple of four.
    const vector = unitVector(new Float32Array(Uint8Array.from(packed.subarray(at, at + bytes)).buffer))
    if (vector === undefined) return undefined
    vectors.push(vector)
  }
  return vectors.length === count ? vectors : undefined
}
