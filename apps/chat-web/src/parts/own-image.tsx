import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { isOwnImage } from '../own-image.ts'

/** A frame of a fixed size, so that nothing moves when the image arrives. What is not ours is a link, never loaded. */
export function OwnImage({ url, alt }: { url: string; alt: string }): VNode {
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
  return (
    <div class="own-image">
      {isGone ? (
        <p class="own-image-gone">사진을 더 이상 볼 수 없어요.</p>
      ) : (
        <img src={url} alt={alt} onError={() => setIsGone(true)} />
      )}
    </div>
  )
}
