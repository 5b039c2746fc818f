import { describe, expect, it } from 'vitest'
import { withSubject, withTopic } from './particles.ts'

describe('particles', () => {
  it.each([
    ['말그미', '말그미는', '말그미가'],
    ['찌릿콩', '찌릿콩은', '찌릿콩이'],
    ['Eco', 'Eco은(는)', 'Eco이(가)'],
    ['', '은(는)', '이(가)'],
  ])('of "%s" follow its last syllable', (name, topic, subject) => {
    expect(withTopic(name)).toBe(topic)
    expect(withSubject(name)).toBe(subject)
  })
})
