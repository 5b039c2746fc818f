import type { VNode } from 'preact'
import { Icon } from './icons.tsx'

export function Notice({ text, onClose }: { text: string | undefined; onClose: () => void }): VNode | null {
  if (text === undefined) return null
  return (
    <div class="notice" role="alert">
      <p>{text}</p>
      <button type="button" class="icon-button icon-button-small" aria-label="알림 닫기" onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  )
}
