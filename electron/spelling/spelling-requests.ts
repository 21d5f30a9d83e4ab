import { compose } from '#letter/compose/compose'
import { namesTypedSmall } from '#letter/draft/known-words'
import type { Draft } from '#letter/draft/draft'
import { readLanguage } from '#locales/registry'
import type { Requests } from '../bridge/call'
import type { Failed } from '../bridge/outcome'
import type { spellingCalls } from '../bridge/spelling-calls'
import type { Drafts } from '../drafts/drafts'
import { failed } from '../system/problem'
import { checkLetter } from './check-letter'
import { dictionaryFor } from './dictionaries'
import type { Speller } from './speller'

/** What the window may ask about the spelling of a letter. */
export type SpellingRequests = Requests<typeof spellingCalls>

/** What spelling needs of the app around it. */
export type SpellingNeeds = Readonly<{ drafts: Drafts; today: () => string; speller: Speller }>

/** Answers about the spelling of a draft's letter as it is now. Nothing is loaded before the first question. */
export function spellingRequests({ drafts, today, speller }: SpellingNeeds): SpellingRequests {
  const withDraft = async <T>(id: string, use: (draft: Draft) => Promise<T>): Promise<T | Failed> => {
    const opened = await drafts.current(id)
    if (opened.kind === 'failed') return opened
    try {
      return await use(opened.draft)
    } catch (error) {
      console.error('Spelling:', error)
      return failed('unknown')
    }
  }

  return {
    checkSpelling: ({ id }) =>
      withDraft(id, async (draft) => {
        const letter = compose(draft, await readLanguage(draft.convention), today())
        return { kind: 'done', misspelt: await checkLetter(letter, draft, speller) }
      }),

    suggestSpelling: ({ id, word }) =>
      withDraft(id, async (draft) => {
        const dictionary = dictionaryFor(draft.convention)
        const name = namesTypedSmall(draft)(word)
        const alike = dictionary ? await speller.alike(dictionary, word) : []
        return { kind: 'done', suggestions: name === undefined ? alike : [name] }
      }),
  }
}
