import type { Convention } from './convention'
import type { Draft } from './draft'
import type { Language } from './language'

/** What a letter is composed from: the draft, its language and convention, and the day, an ISO date. */
export type Writing = Readonly<{ draft: Draft; language: Language; convention: Convention; today: string }>
