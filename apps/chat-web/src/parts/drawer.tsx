import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from './icons.tsx'

export interface DrawerProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly children: ComponentChildren
}

/** A modal dialog: the browser keeps the focus inside, closes it on Esc, and gives the focus back. */
export function Drawer({ open, onClose, children }: DrawerProps): VNode {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside it closes; for the keyboard there are Esc and the button.
    <dialog
      ref={dialog}
      class="drawer"
      aria-label="대화 목록"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <div class="drawer-content">
        <button type="button" class="icon-button drawer-close" aria-label="대화 목록 닫기" onClick={onClose}>
          <Icon name="close" />
        </button>
        {open && children}
      </div>
    </dialog>
  )
}
