import { useEffect, useState } from 'preact/hooks'

export interface Store<State> {
  get(): State
  /** Replaces these fields; listeners hear of it with the next frame, once for all changes until then. */
  set(change: Partial<State>): void
  subscribe(listener: () => void): () => void
}

export function createStore<State extends object>(initial: State, nextFrame = byFrame): Store<State> {
  let state = initial
  let announced = true
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change }
      if (!announced) return
      announced = false
      nextFrame(() => {
        announced = true
        for (const listener of [...listeners]) listener()
      })
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export function useStore<State extends object>(store: Store<State>): State {
  const [state, setState] = useState(store.get)
  useEffect(() => {
    setState(store.get())
    return store.subscribe(() => setState(store.get()))
  }, [store])
  return state
}

/** A hidden page gets no frames, but its title and its announcements should not stand still. */
function byFrame(callback: () => void): void {
  if (document.visibilityState === 'hidden') setTimeout(callback, HIDDEN_FRAME_MS)
  else requestAnimationFrame(callback)
}

const HIDDEN_FRAME_MS = 250
