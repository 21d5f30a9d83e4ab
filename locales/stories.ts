import type { Story } from '#letter/answers/story'
import en from './en/stories.json' with { type: 'json' }
import fr from './fr/stories.json' with { type: 'json' }

/** The letters that others wrote, by language of the app. JSON widens literals, hence `as`; a test checks each draft. */
export const stories = { fr, en } as Readonly<Record<'fr' | 'en', readonly Story[]>>
