import { hash } from '../text/hash'

/** An id from what the writer said, so that it survives new answers and a change of place. */
export function writerSentenceId(question: string, text: string): string {
  return `${question}:${hash(text).toString(36)}`
}

/** Gives each id that it is asked for, in their order, its number where it came before. */
export function turns(): (id: string) => string {
  const seen = new Map<string, number>()
  return (id) => {
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    return times > 1 ? `${id}-${times}` : id
  }
}

/** The id of a phrase of the app; edits to a phrase stay with its language. */
export function appSentenceId(role: string, language: string): string {
  return `${role}@${language}`
}
