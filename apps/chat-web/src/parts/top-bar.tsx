import type { VNode } from 'preact'
import { toRoute } from '../route.ts'
import { Icon } from './icons.tsx'
import { ThemeToggle } from './theme-toggle.tsx'

export interface TopBarProps {
  readonly title: string | undefined
  /** Absent where the list of conversations is always there. */
  readonly onMenu: (() => void) | undefined
  readonly menuOpen: boolean
}

export function TopBar({ title, onMenu, menuOpen }: TopBarProps): VNode {
  return (
    <header class="top-bar">
      {onMenu !== undefined && (
        <button
          type="button"
          class="icon-button"
          aria-label="대화 목록 열기"
          aria-haspopup="dialog"
          aria-expanded={menuOpen}
          onClick={onMenu}
        >
          <Icon name="menu" />
        </button>
      )}
      <h1 class="brand">
        <a href={toRoute(undefined)}>
          에코<sup>²</sup>
        </a>
      </h1>
      <p class="top-bar-title">{title}</p>
      {onMenu !== undefined && (
        <a class="icon-button" href={toRoute(undefined)} aria-label="새 대화">
          <Icon name="plus" />
        </a>
      )}
      <ThemeToggle />
    </header>
  )
}
