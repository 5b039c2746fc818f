import type { InputValue } from '@eco2/chat-client'
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'

export interface PlaceFormProps {
  readonly isBusy: boolean
  readonly onAnswer: (value: InputValue) => Promise<void>
}

/** A place, by its name or by where the device is. */
export function PlaceForm({ isBusy, onAnswer }: PlaceFormProps): VNode {
  const [isLocating, setIsLocating] = useState(false)
  const [problem, setProblem] = useState<string>()
  const sendPosition = async (): Promise<void> => {
    setProblem(undefined)
    setIsLocating(true)
    const position = await locate()
    setIsLocating(false)
    if (typeof position === 'string') setProblem(position)
    else await onAnswer(position)
  }
  return (
    <form
      class="place-form"
      onSubmit={(event) => {
        event.preventDefault()
        const place = String(new FormData(event.currentTarget).get('place') ?? '').trim()
        if (place !== '') void onAnswer(place)
      }}
    >
      <input
        class="place-input"
        name="place"
        aria-label="지역 이름"
        placeholder="예: 마포구 합정동"
        autocomplete="off"
        maxLength={MAX_CHARACTERS}
      />
      <button type="submit" class="choice-button" disabled={isBusy}>
        이 지역으로
      </button>
      <button
        type="button"
        class="choice-button"
        disabled={isBusy || isLocating}
        onClick={() => void sendPosition()}
      >
        {isLocating ? '위치를 찾는 중' : '현재 위치 보내기'}
      </button>
      {problem !== undefined && (
        <p class="question-note" role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}

/** Where the device is, or a sentence why that is not known. */
function locate(): Promise<{ latitude: number; longitude: number } | string> {
  // Only on https and localhost.
  if (!isSecureContext || !('geolocation' in navigator)) {
    return Promise.resolve('여기에서는 위치를 알 수 없어요. 지역 이름을 적어 주세요.')
  }
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ latitude, longitude }),
      ({ code, PERMISSION_DENIED }) =>
        resolve(
          code === PERMISSION_DENIED
            ? '위치 사용이 꺼져 있어요. 지역 이름을 적어 주세요.'
            : '위치를 알 수 없었어요. 지역 이름을 적어 주세요.',
        ),
      { timeout: LOCATE_WITHIN_MS, maximumAge: POSITION_AGE_MS },
    )
  })
}

/** Code units here, code points at the gateway: never more than it takes. */
const MAX_CHARACTERS = 100
const LOCATE_WITHIN_MS = 10_000
const POSITION_AGE_MS = 60_000
