import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { useMediaQuery } from '../use-media-query.ts'
import { Icon } from './icons.tsx'

/** Starts with the system's scheme; what is chosen here is kept (public/theme.js applies it before the first paint). */
export function ThemeToggle(): VNode {
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)')
  const [chosen, setChosen] = useState(document.documentElement.dataset.theme)
  const isDark = chosen === undefined ? systemIsDark : chosen === 'dark'
  const choose = (): void => {
    const theme = isDark ? 'light' : 'dark'
    document.documentElement.dataset.theme = theme
    setChosen(theme)
    try {
      localStorage.setItem('eco2-theme', theme)
    } catch {
      // Storage is switched off: it lasts until the page is closed.
    }
  }
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={isDark ? '밝은 화면으로 바꾸기' : '어두운 화면으로 바꾸기'}
      onClick={choose}
    >
      <Icon name={isDark ? 'sun' : 'moon'} />
    </button>
  )
}
