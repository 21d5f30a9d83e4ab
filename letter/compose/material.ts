import type { Convention } from '../language/convention'
import type { Draft } from '../draft/draft'
import type { Language } from '../language/language'

/** What a letter is composed from: the draft, its language and convention, and the day, an ISO date. */
export type Material = Readonly<{ draft: Draft; language: Language; convention: Convention; today: string }>
