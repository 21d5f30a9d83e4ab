import type { Draft } from '#letter/draft/draft'
import { searchText } from '#letter/shelf/search'
import { languages } from '#locales/registry'

/** The text that a draft is searched in, with its cards as its own language and that of the app show them; '' is no language. */
export async function textToSearch(draft: Draft, language: string): Promise<string> {
  const hasCards = Object.values(draft.answers).some(({ kind }) => kind === 'choice')
  const own = languages.has(draft.convention) ? languages.tagOf(draft.convention) : ''
  const shown = hasCards ? new Set([own, language].filter((tag) => tag !== '')) : []
  return searchText(draft, await Promise.all([...shown].map((tag) => languages.read(tag, 'letter'))))
}
