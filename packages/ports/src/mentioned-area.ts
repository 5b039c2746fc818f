/** An administrative area that a text names, as whole words: "서울특별시", "강남구". */
export interface MentionedArea {
  /** Full name. Absent when only a district is named that several provinces have. */
  readonly province?: string
  readonly district?: string
  /** The provinces that have a district of this name ("중구"), when the text does not say which. */
  readonly ambiguous?: readonly string[]
}

/** In the order of the text; `[]` when it names none. */
export type FindAreas = (text: string) => readonly MentionedArea[]
