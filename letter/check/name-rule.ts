import type { Remark } from './remark'
import type { CheckData } from '../language/check-data'
import type { Stretch } from '../text/stretch'
import { onPlace, onSentence } from './make-remark'
import { holds, isWriters, type Reading, type ReadSentence } from './reading'

/** Praise names the person, criticism names the role. */
export function nameRemarks(reading: Reading): readonly Remark[] {
  return [...praiseWithoutName(reading), ...criticismWithName(reading)]
}

/** Nothing to recognise the person by: no name, no role, no team, no number of a counter, no hour. */
function praiseWithoutName({ draft, sentences, data }: Reading): readonly Remark[] {
  const praise = sentences.filter((read) => read.praise && read.inBody && isWriters(read))
  const moment = draft.answers.moment
  if (praise.length === 0 || (moment?.kind === 'moment' && moment.time)) return []
  const told = praise.some((read) => holds(read, 'role') || holds(read, 'team') || hasName(read, data))
  return told ? [] : [onPlace('name-praise', { kind: 'letter' }, { question: 'thanked' })]
}

function hasName(read: ReadSentence, data: CheckData): boolean {
  return read.question !== 'moment' && namesIn(read, data).length > 0
}

/** The words of a sentence that seem to name somebody; a place may be among them. */
export function namesIn(read: ReadSentence, data: CheckData): readonly string[] {
  const { sentence } = read
  const titled = titledName(read, titledNamePattern(data))
  const inside = sentence.text.matchAll(/(?<=[\p{L}\p{N},;:][\s’'(«“\u00a0]+)\p{Lu}\p{Ll}[\p{L}-]*/gu)
  const names = [...[...inside].map(([name]) => name), ...nameAtStart(read)]
  return [...(titled ? [titled.name] : []), ...names.filter((name) => !data.notNames.includes(name))]
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
function criticismWithName({ draft, sentences, data }: Reading): readonly Remark[] {
  if (draft.door === 'thankful') return []
  const known = [draft.recipient, draft.writer, draft.helper].flatMap(({ name, organisation }) =>
    `${name} ${organisation}`.split(/[\s,]+/).filter(Boolean),
  )
  const titled = titledNamePattern(data)
  return sentences.flatMap((read) => {
    if (read.praise || !read.inBody || !isWriters(read)) return []
    const found = [titledName(read, titled), namedRole(read, data)].find((one) => one && !known.includes(one.name))
    return found ? [onSentence('name-criticism', read, found)] : []
  })
}

type FoundName = Stretch & Readonly<{ name: string }>

function titledNamePattern({ titles }: CheckData): RegExp {
  const title = titles.map((one) => one.replaceAll('.', '\\.')).join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${title})\\s+(\\p{Lu}[\\p{L}’'-]+)`, 'u')
}

function titledName({ sentence: { text } }: ReadSentence, titled: RegExp): FoundName | null {
  const found = titled.exec(text)
  return found?.[1] ? { name: found[1], from: found.index, to: found.index + found[0].length } : null
}

function namedRole({ sentence: { text }, matches }: ReadSentence, { notNames }: CheckData): FoundName | null {
  for (const { list, from, to } of matches) {
    const name = list === 'role' ? /^,?\s+(\p{Lu}\p{Ll}[\p{L}-]*)/u.exec(text.slice(to, to + 60)) : null
    if (name?.[1] && !notNames.includes(name[1])) return { name: name[1], from, to: to + name[0].length }
  }
  return null
}
