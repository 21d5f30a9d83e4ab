import { addressee } from '../compose/addressee'
import type { Title } from '../language/courtesy'
import { escapePattern } from '../text/escape-pattern'
import type { Stretch } from '../text/stretch'
import { onSentence } from './make-remark'
import type { Remark } from './remark'
import { isWriters, type Reading } from './reading'

/** The reader, whom the letter's own words call by one title, and its greeting by another or none: theirs is offered. */
export function readerTitleRemarks({ draft, language, sentences }: Reading): readonly Remark[] {
  const convention = language.conventions[draft.convention]
  const isGreetedAsWritten = sentences.some(
    ({ sentence: { source, rewritten } }) => source === 'salutation' && rewritten,
  )
  if (!convention || isGreetedAsWritten) return []
  const { titles } = convention.salutation
  const { name, title } = addressee(draft.recipient, convention, language.tag)
  if (name === '') return []
  const patterns = titles.map((one) => ({ one, pattern: titledPattern(one, name, titles) }))
  const told = sentences
    .filter((read) => isWriters(read) && read.inBody)
    .flatMap((read) =>
      patterns.flatMap(({ one, pattern }) =>
        titled(read.sentence.text, pattern).map((place) => ({ read, one, place })),
      ),
    )
  const [first] = told
  const isOne = told.every(({ one }) => one === first?.one)
  if (!first || !isOne || first.one === title || areTwo(first.one, title, titles)) return []
  const called = `${first.one.written} ${name}`
  return [
    onSentence('reader-title', first.read, first.place, {
      words: { called },
      change: { kind: 'call-reader', name: called },
    }),
  ]
}

/** A title before the reader's name, whole or its last word; one that another goes before is of somebody beside them. */
function titledPattern({ typed }: Title, name: string, titles: readonly Title[]): RegExp {
  const names = [...new Set([name, name.slice(name.lastIndexOf(' ') + 1)])].map(asTyped)
  const others = titles.flatMap((one) => one.typed).map(asTyped)
  return new RegExp(
    `(?<![\\p{L}\\p{N}]|(?<!\\p{L})(?:${others.join('|')})\\s\\S{1,3}\\s)(?:${typed.map(asTyped).join('|')})\\s(?:${names.join('|')})(?![\\p{L}\\p{N}-]|['’]\\p{L}{2})`,
    'giu',
  )
}

function titled(text: string, pattern: RegExp): readonly Stretch[] {
  return [...text.matchAll(pattern)]
    .map(({ index, 0: said }) => ({ from: index, to: index + said.length }))
    .filter(({ to }) => !/^\s\p{Lu}\p{Ll}/u.test(text.slice(to)))
}

const asTyped = (words: string) => escapePattern(words).replace(/['’]/g, "['’]").replace(/\s/g, '\\s')

/** Whether two titles are of a woman and of a man, told by how each is greeted without a name. */
function areTwo(one: Title, other: Title | null, titles: readonly Title[]): boolean {
  const of = (title: Title | null) =>
    titles.find(({ courtesy, alone }) => courtesy !== 'none' && alone === title?.alone)?.courtesy
  return of(one) !== undefined && of(other) !== undefined && of(one) !== of(other)
}
