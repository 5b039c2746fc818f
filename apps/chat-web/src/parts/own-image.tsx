import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { isOwnImage } from '../own-image.ts'

export interface OwnImageProps {
  readonly url: string
  readonly alt: string
  /** What is said when it cannot be loaded. */
  readonly gone: string
}

/**
 * A frame of a fixed size, so that nothing moves when the image arrives; a click opens it whole. What is not ours is a
 * link, never loaded.
 */
export function OwnImage({ url, alt, gone }: OwnImageProps): VNode {
  const [isGone, setIsGone] = useState(false)
  if (!isOwnImage(url)) {
    return (
      <p>
        {/^https?:\/\//.test(url) ? (
          <a href={url} target="_blank" rel="noopener noreferrer nofollow">
            {alt} (바깥 링크)
          </a>
        ) : (
          alt
        )}
      </p>
    )
  }
  if (isGone) {
    return (
      <div class="own-image">
        <p class="own-image-gone">{gone}</p>
      </div>
    )
  }
  return (
    <a class="own-image" href={url} target="_blank" rel="noopener">
      <img src={url} alt={alt} onError={() => setIsGone(true)} />
      <span class="visually-hidden"> (크게 보기)</span>
    </a>
  )
}
