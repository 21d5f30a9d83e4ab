import { emailText } from '../email/email-text'
import type { FormRules } from './form-rules'
import type { Letter, Part } from '../parts/letter'
import { joinLines, plainText } from '../parts/plain-text'
import { indentAt } from '../text/list-signs'
import { plainMarks } from '../text/plain-marks'

/** What is asked, which stays in one piece, and how the letter ends, which does too. */
type Run = 'ask' | 'end'

/** A sentence or a line of what is pasted, in plain marks. `before` parts it from the one before; those of a run stay together. */
export type FormLine = Readonly<{ text: string; before: string; run: Run | null }>

/** The sources of what is asked. */
const askSources: readonly string[] = ['ask', 'asked']

/** The letter as it is pasted, sentence by sentence: the text of its e-mail, in plain marks. */
export function formLines(
  { parts }: Pick<Letter, 'parts'>,
  { oneLine }: Pick<FormRules, 'oneLine'>,
): readonly FormLine[] {
  const lines = parts.flatMap(linesOf).map((line) => ({ ...line, text: inPlainMarks(line.text).trim() }))
  const said = lines.filter(({ text }) => text !== '')
  return oneLine ? said.map(onOneLine) : said
}

/** The lines as one text. */
export function joinedLines(lines: readonly FormLine[]): string {
  return lines.map(({ text, before }, index) => (index > 0 ? before + text : text)).join('')
}

/** The longest subject of a form that asks for a short one, in UTF-16 units. */
export const longestShortSubject = 40

/** What is written in the field for the subject, in plain marks; a short one ends at a whole word. */
export function formSubject(letter: Letter, { shortSubject }: Pick<FormRules, 'shortSubject'>): string {
  const subject = inPlainMarks(emailText(letter).subject)
  if (!shortSubject || subject.length <= longestShortSubject) return subject
  const [words] = /^.*[^\s,;:(-](?=[\s,;:])/su.exec(subject.slice(0, longestShortSubject + 1)) ?? []
  return words ?? subject.slice(0, longestShortSubject).replace(/[\uD800-\uDBFF]$/, '')
}

/** Dashes too: a form that keeps only the signs of a keyboard shows a question mark for them. */
function inPlainMarks(text: string): string {
  return plainMarks(text)
    .replace(/(?<=\S)—(?=\S)/gu, ' - ')
    .replace(/[–—]/gu, '-')
}

function linesOf(part: Part): readonly FormLine[] {
  const apart = (text: string, run: Run | null = null) => [{ text, before: '\n\n', run }]
  switch (part.kind) {
    case 'sender':
    case 'date':
    case 'recipient':
    case 'subject':
      return []
    case 'salutation':
      return apart(plainText(part.sentence.text))
    case 'paragraph':
      return part.sentences.map(({ text, source }, index) => ({
        text: index === 0 && part.mark !== undefined ? `${plainText(part.mark)} ${plainText(text)}` : plainText(text),
        before: index > 0 ? (part.unspaced ? '' : ' ') : (part.close ? '\n' : '\n\n') + indentAt(part.level ?? 0),
        run: askSources.includes(source) ? 'ask' : null,
      }))
    case 'closing':
      return apart(plainText(part.sentence.rewritten ? part.sentence.text : part.short), 'end')
    case 'signature':
      return apart(joinLines(part.short), 'end')
    case 'enclosures':
      return apart(joinLines(part.short ?? []), 'end')
  }
}

function onOneLine({ text, before, run }: FormLine): FormLine {
  return { text: text.replace(/\s*\n\s*/gu, ' '), before: before.replace(/\n\s*/u, ' '), run }
}
