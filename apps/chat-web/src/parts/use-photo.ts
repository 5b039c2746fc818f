import { ChatClientError } from '@eco2/chat-client'
import { useRef, useState } from 'preact/hooks'

export type Photo =
  | { readonly phase: 'uploading' }
  | { readonly phase: 'ready'; readonly imageUrl: string }
  | null

/** One photo, sent up as soon as it is chosen, so that the question only carries its address. */
export function usePhoto(upload: (image: Blob) => Promise<string>, onProblem: (text: string) => void) {
  const [photo, setPhoto] = useState<Photo>(null)
  const newest = useRef(0)

  const choose = async (image: Blob): Promise<void> => {
    newest.current += 1
    const mine = newest.current
    const done = (result: Photo): void => {
      if (mine === newest.current) setPhoto(result)
    }
    const refuse = (problem: string): void => {
      done(null)
      onProblem(problem)
    }
    if (!MEDIA_TYPES.includes(image.type)) return refuse('PNG, JPEG, WebP, GIF 사진만 보낼 수 있어요.')
    if (image.size > MAX_BYTES) return refuse('사진은 10 MiB까지 보낼 수 있어요.')
    done({ phase: 'uploading' })
    try {
      done({ phase: 'ready', imageUrl: await upload(image) })
    } catch (error) {
      refuse(error instanceof ChatClientError ? error.message : '사진을 보내지 못했어요.')
    }
  }

  /** Without the photo; or back to one that was sent up before. */
  const drop = (imageUrl?: string): void => {
    newest.current += 1
    setPhoto(imageUrl === undefined ? null : { phase: 'ready', imageUrl })
  }

  return { photo, choose, drop }
}

export const MEDIA_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif']
const MAX_BYTES = 10 * 1024 * 1024
