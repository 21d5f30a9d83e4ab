import { formatDate } from '../language/dates'
import type { Draft } from '../draft/draft'
import type { Language } from '../language/language'

/** What the phrases of a second letter cite, in the forms of its convention; nothing where it is not known. */
export function citedFacts({ follows, convention: name }: Draft, language: Language): Readonly<Record<string, string>> {
  const convention = language.conventions[name]
  if (!follows || !convention) return {}
  const { quotes, innerQuotes } = convention.typography
  const inner = (text: string) =>
    text.replaceAll(quotes.open, innerQuotes.open).replaceAll(quotes.close, innerQuotes.close)
  return {
    date: formatDate(follows.sent, convention.dates),
    ...(follows.subject && { subject: inner(follows.subject) }),
    ...(follows.answered && { answered: formatDate(follows.answered, convention.dates) }),
  }
}
