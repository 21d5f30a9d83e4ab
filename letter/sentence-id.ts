/** An id from what the writer said, so that it survives new answers and a change of place (FNV-1a, 32 bits). */
export function writerSentenceId(question: string, text: string): string {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return `${question}:${hash.toString(36)}`
}

/** The id of a phrase of the app; edits to a French phrase stay with French. */
export function appSentenceId(role: string, language: string): string {
  return `${role}@${language}`
}
