import type { MessageSource } from '@eco2/chat-client'
import type { VNode } from 'preact'
import { formatSourceDate } from '../format-date.ts'
import { toSafeHref } from '../markdown/parse-inline.ts'
import { toReadableHost } from '../readable-host.ts'
import { Icon } from './icons.tsx'

export function SourceCards({ sources }: { sources: readonly MessageSource[] }): VNode {
  return (
    <div class="sources">
      <h3 class="sources-title">출처 {sources.length}</h3>
      <ul class="source-cards" aria-label="출처">
        {sources.map((source) => (
          <li key={`${source.url} ${source.ruleId} ${source.title}`}>
            <SourceCard source={source} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function toOrigin({ ruleId }: MessageSource): string {
  return ruleId === undefined ? '조회한 자료' : '분리배출 자료'
}

function SourceCard({ source }: { source: MessageSource }): VNode {
  const href = source.url === undefined ? null : toSafeHref(source.url)
  const about = [
    href === null ? toOrigin(source) : toReadableHost(source.url ?? href),
    source.date === undefined ? '날짜 없음' : `${formatSourceDate(source.date)} 기준`,
  ]
  const content = (
    <>
      <span class="source-title">{source.title}</span>
      <span class="source-about">{about.join(' · ')}</span>
    </>
  )
  if (href === null) return <div class="source-card">{content}</div>
  return (
    <a class="source-card source-link" href={href} target="_blank" rel="noopener noreferrer nofollow">
      {content}
      <span class="source-icon">
        <Icon name="external" size={16} />
      </span>
    </a>
  )
}
