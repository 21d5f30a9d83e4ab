import type { Draft } from '#letter/draft/draft'
import { storyDraft, type Story } from '#letter/answers/story'
import { stories } from '#tests/languages'

export { storyDay } from '#letter/answers/story'

/** The five stories as drafts, in French; the first also in the parent's voice; and a letter that praises first. */
export const frenchStories = draftsOf(stories.fr, 'fr-CA')

/** The same stories, facts and names, in English. */
export const englishStories = draftsOf(stories.en, 'en-CA')

function draftsOf(told: readonly Story[], convention: string): Readonly<Record<string, Draft>> {
  return Object.fromEntries(told.map((story) => [story.id, storyDraft(story, convention)]))
}
