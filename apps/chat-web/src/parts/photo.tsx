import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import { useMediaQuery } from '../use-media-query.ts'
import { Icon } from './icons.tsx'
import { MEDIA_TYPES, type Photo } from './use-photo.ts'

export function PhotoButtons({
  disabled,
  onChoose,
}: {
  disabled: boolean
  onChoose: (image: Blob) => void
}): VNode {
  // Where there is no camera at hand, `capture` opens the same file dialog once more.
  const hasTouch = useMediaQuery('(pointer: coarse)')
  return (
    <>
      <PhotoButton label="사진 고르기" icon="photo" disabled={disabled} onChoose={onChoose} />
      {hasTouch && (
        <PhotoButton label="사진 찍기" icon="camera" capture disabled={disabled} onChoose={onChoose} />
      )}
    </>
  )
}

interface PhotoButtonProps {
  readonly label: string
  readonly icon: 'photo' | 'camera'
  readonly capture?: boolean
  readonly disabled: boolean
  readonly onChoose: (image: Blob) => void
}

function PhotoButton({ label, icon, capture, disabled, onChoose }: PhotoButtonProps): VNode {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-label={label}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        <Icon name={icon} />
      </button>
      <input
        ref={input}
        class="file-input"
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        data-testid={capture ? 'camera-input' : 'photo-input'}
        accept={MEDIA_TYPES.join(',')}
        {...(capture ? { capture: 'environment' as const } : {})}
        onChange={(event) => {
          const image = event.currentTarget.files?.[0]
          if (image !== undefined) onChoose(image)
          // The same file can be chosen again.
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}

export function PhotoPreview({ photo, onDrop }: { photo: Photo; onDrop: () => void }): VNode | null {
  if (photo === null) return null
  return (
    <div class="photo-preview">
      {photo.phase === 'ready' ? (
        <img src={photo.imageUrl} alt="보낼 사진" />
      ) : (
        <span class="photo-uploading">
          <span class="spinner" aria-hidden="true" />
          <span role="status">사진을 올리는 중</span>
        </span>
      )}
      <button type="button" class="icon-button icon-button-small" aria-label="사진 빼기" onClick={onDrop}>
        <Icon name="close" />
      </button>
    </div>
  )
}
