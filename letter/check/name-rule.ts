import type { Remark } from './remark'
import type { ReadingData } from '../language/reading-data'
import { onPlace, onSentence } from './make-remark'
import { holds, isWriters, type Reading, type ReadSentence } from './reading'

/** Praise names the person, criticism names the role. */
export function nameRemarks(reading: Reading): readonly Remark[] {
  return [...praiseWithoutName(reading), ...criticismWithName(reading)]
}

/** Nothing to recognise the person by: no name, no role, no team, no number of a counter, no hour, and it is not the reader. */
function praiseWithoutName({ draft, sentences, language }: Reading): readonly Remark[] {
  const praise = sentences.filter((read) => read.praise && read.inBody && isWriters(read))
  const moment = draft.answers.moment
  if (praise.length === 0 || (moment?.kind === 'moment' && moment.time)) return []
  const told = praise.some(
    (read) => holds(read, 'role') || holds(read, 'team') || holds(read, 'reader') || hasName(read, language.reading),
  )
  return told ? [] : [onPlace('name-praise', { kind: 'letter' }, { question: 'thanked' })]
}

function hasName(read: ReadSentence, data: ReadingData): boolean {
  return read.question !== 'moment' && namesIn(read, data).length > 0
}

/** The words of a sentence that seem to name somebody; a place may be among them. */
export function namesIn(read: ReadSentence, { notNames }: ReadingData): readonly string[] {
  const { sentence, said } = read
  const inside = sentence.text.matchAll(/(?<=[\p{L}\p{N},;:][\s’'(«“\u00a0]+)\p{Lu}\p{Ll}[\p{L}-]*/gu)
  const names = [...[...inside].map(([name]) => name), ...nameAtStart(read)]
  const titled = said.persons.flatMap(({ name, by }) => (by === 'title' ? name : []))
  return [...titled, ...names.filter((name) => !notNames.includes(name))]
}

/** `Julie Roy`, `Julie et Marc`, `Julie m’a aidé`: a first word that a name follows, or that does something. */
function nameAtStart({ sentence: { text }, matches }: ReadSentence): readonly string[] {
  const [begun, word = ''] = /^(\p{Lu}\p{Ll}[\p{L}-]*),? /u.exec(text) ?? []
  if (!begun) return []
  const joined = matches.find(({ list, from }) => list === 'and' && from === begun.length)
  const isNamed = /^\s?\p{Lu}\p{Ll}/u.test(text.slice(joined?.to ?? begun.length))
  const does = matches.some(({ list, from }) => list === 'does' && from === word.length + 1)
  return isNamed || does ? [word] : []
}

/** A titled name, or a role with a name, told by a disappointed writer; the reader's own name is no criticism. */
function criticismWithName({ draft, sentences }: Reading): readonly Remark[] {
  if (draft.door === 'thankful') return []
  const known = [draft.recipient, draft.writer, draft.helper].flatMap(({ name, organisation }) =>
    `${name} ${organisation}`.split(/[\s,]+/).filter(Boolean),
  )
  return sentences.flatMap((read) => {
    if (read.praise || !read.inBody || !isWriters(read)) return []
    const blamed = read.said.persons.filter(({ by }) => by === 'title' || by === 'role')
    const found = blamed.find(({ name }) => !name.split(/[\s,]+/).every((part) => known.includes(part)))
    return found ? [onSentence('name-criticism', read, found)] : []
  })
}
