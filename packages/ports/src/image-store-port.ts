export const IMAGE_MEDIA_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const
export type ImageMediaType = (typeof IMAGE_MEDIA_TYPES)[number]

export interface StoredImage {
  readonly bytes: Uint8Array
  readonly mediaType: ImageMediaType
  /** Who may read it. */
  readonly userId: string
}

/** Images that people sent or that a model made, for as long as the store keeps them (a TTL). */
export interface ImageStorePort {
  /**
   * Keeps the bytes; the media type is read from the content, never from a name or a header.
   *
   * @returns an unguessable id.
   * @throws {PortError} INVALID_REQUEST when it is no png, jpeg, webp or gif, or larger than 10 MiB.
   */
  put(image: {
    readonly bytes: Uint8Array
    readonly userId: string
  }): Promise<{ imageId: string; mediaType: ImageMediaType }>
  /** `null` when unknown or expired. */
  read(imageId: string): Promise<StoredImage | null>
  /** Forgets everything of a user. */
  deleteOf(userId: string): Promise<void>
}
