import { hash } from '../text/hash'

/** An id from what the writer said, so that it survives new answers and a change of place. */
export function writerSentenceId(question: string, text: string): string {
  return `${question}:${hash(text).toString(36)}`
}

/** The id of a phrase of the app; edits to a phrase stay with its language. */
export function appSentenceId(role: string, language: string): string {
  return `${role}@${language}`
}
