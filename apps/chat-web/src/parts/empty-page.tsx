import type { VNode } from 'preact'

export function EmptyPage({ onAsk }: { onAsk: (question: string) => void }): VNode {
  return (
    <section class="empty column">
      <h2>무엇을 버리려고 하세요?</h2>
      <p class="empty-lead">
        버릴 물건을 적어 주세요. 사진도 보낼 수 있어요. 어디에 어떻게 내놓을지, 근거가 된 자료와 날짜를 함께
        알려 드려요. 수거함, 시세, 날씨도 물어보세요. 찾을 수 없으면 그렇다고 말해요.
      </p>
      <ul class="examples" aria-label="질문 예시">
        {EXAMPLES.map(({ question, about }) => (
          <li key={question}>
            <button type="button" class="example" onClick={() => onAsk(question)}>
              <span class="example-about">{about}</span>
              <span>{question}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const EXAMPLES = [
  { about: '종이팩', question: '우유팩은 어떻게 버려요?' },
  { about: '배터리', question: '보조배터리는 어디에 버려야 하나요?' },
  { about: '음식물', question: '치킨 뼈는 음식물 쓰레기인가요?' },
  { about: '큰 물건', question: '안 쓰는 이불은 어떻게 버려요?' },
]
