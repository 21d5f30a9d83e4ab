import { contactOf } from '../draft/contact'
import type { Badge } from '../draft/badge'
import { canCarryBadge } from '../draft/can-carry-badge'
import { homesIn, namedPlace } from '../check/named-place'
import { namesIn } from '../check/name-rule'
import { passwordSaid, toldAfter } from '../check/privacy'
import { privateNumbers } from '../check/private-numbers'
import { firstOf, isWriters, readLetter, type Reading, type ReadSentence } from '../check/reading'
import { scan } from '../check/scan'
import { readSentence } from '../reading/read-sentence'
import { cleanLine, cleanLines } from '../text/clean-text'
import type { Stretch } from '../text/stretch'
import { enclosedName } from '../compose/blocks'
import type { Draft } from '../draft/draft'
import type { Enclosed } from '../parts/enclosed'
import { countryOf } from '../language/country-of'
import { numberOf } from '../language/number-pattern'
import type { Language } from '../language/language'
import { nameParticles } from '../language/name-particles'
import type { Letter } from '../parts/letter'
import { knownWords, plainForm } from '../draft/known-words'

/** What a child's letter can tell a stranger, the most telling first. */
export const revealKinds = [
  ...([
    'number',
    'home',
    'answer-address',
    'school',
    'alone',
    'phone',
    'email',
    'handle',
    'full-name',
    'photo',
    'file',
  ] as const),
  'age',
  'other-name',
] as const

/** One thing that a letter tells: what, in which words, and where they stand. */
export type Reveal = Readonly<{
  kind: (typeof revealKinds)[number]
  said: string
  place:
    | Readonly<{ kind: 'sentence'; id: string }>
    | Readonly<{ kind: 'enclosed'; file: string }>
    | Readonly<{ kind: 'block'; block: 'sender' | 'signature' | 'enclosures' }>
    | Readonly<{ kind: 'badge'; text: BadgeText }>
}>

/** The texts of a badge. */
export type BadgeText = Exclude<keyof Badge, 'design' | 'joined'>

/** What this letter, and its badge, would tell a stranger about the child who wrote it. `letter` is what `compose` made of the draft. */
export function reveals(draft: Draft, letter: Letter, language: Language, today: string): readonly Reveal[] {
  const reading = readLetter(draft, letter, language, today)
  const known = knownWords(draft, language.tag)
  const told = reading.sentences.filter(isWriters).flatMap((read) => inSentence(read, reading, known))
  const all = [...inBlocks(draft, language), ...told, ...inBadge(draft, reading, known)]
  return all.toSorted((one, other) => revealKinds.indexOf(one.kind) - revealKinds.indexOf(other.kind))
}

function inBlocks(draft: Draft, language: Language): readonly Reveal[] {
  const contact = contactOf(draft)
  const isChilds = contact === draft.writer
  const address = [cleanLine(contact.street), cleanLine(contact.postalCode)].filter(Boolean).join(', ')
  const name = cleanLine(draft.writer.name)
  const pictures = cleanLines(draft.enclosures).filter((line) =>
    scan(line, language).some(({ list }) => list === 'photo'),
  )
  return [
    ...inBlock(isChilds ? 'home' : 'answer-address', 'sender', address),
    ...inBlock('phone', 'sender', isChilds ? cleanLine(contact.phone) : ''),
    ...inBlock('email', 'sender', isChilds ? cleanLine(contact.email) : ''),
    ...inBlock('full-name', 'signature', /\p{L}\s+\p{L}/u.test(name) ? name : ''),
    ...pictures.flatMap((line) => inBlock('photo', 'enclosures', line)),
    ...draft.enclosed.map(revealed),
  ]
}

function inBlock(kind: Reveal['kind'], where: 'sender' | 'signature' | 'enclosures', said: string): readonly Reveal[] {
  return said === '' ? [] : [{ kind, said, place: { kind: 'block', block: where } }]
}

const badgeTexts = ['name', 'gesture', 'moment', 'from'] as const satisfies readonly BadgeText[]

/** What the texts of a badge tell, read as sentences. The name of the one whom it is for is no surprise; who says so signs it. */
function inBadge(draft: Draft, reading: Reading, known: ReadonlySet<string>): readonly Reveal[] {
  const { badge } = draft
  if (!badge || !canCarryBadge(draft)) return []
  return badgeTexts.flatMap((one) => {
    const text = cleanLine(badge[one])
    const place = { kind: 'badge', text: one } as const
    if (one === 'from') return / /.test(text) ? [{ kind: 'full-name', said: text, place }] : []
    const sentence = { id: one, origin: 'writer', text, source: 'badge', rewritten: false } as const
    const said = readSentence(text, reading.language, reading.today)
    const read = {
      ...{ sentence, said, question: null, inBody: false, inList: false, praise: true, words: 0 },
      matches: [...scan(text, reading.language), ...said.matches],
    }
    const found = inSentence(read, reading, known).map((reveal): Reveal => ({ ...reveal, place }))
    return one === 'name' ? found.filter(({ kind }) => kind !== 'other-name') : found
  })
}

function revealed(one: Enclosed): Reveal {
  const { picture, file } = one
  return { kind: picture ? 'photo' : 'file', said: enclosedName(one), place: { kind: 'enclosed', file } }
}

/** One of each kind; the sentence is there to be read. */
function inSentence(read: ReadSentence, reading: Reading, known: ReadonlySet<string>): readonly Reveal[] {
  const { id, text } = read.sentence
  const { language, draft } = reading
  const { phones, postalCodes } = language.numbers
  const country = countryOf(draft.convention)
  const withNames = (stretch: Stretch) => endWithNames(text, stretch, language)
  const found = (kind: Reveal['kind'], stretch: Stretch | null | undefined): readonly Reveal[] =>
    stretch ? [{ kind, said: text.slice(stretch.from, withNames(stretch)), place: { kind: 'sentence', id } }] : []
  const [number] = privateNumbers(text, language, draft.convention)
  const place = namedPlace(read, reading, ['school', 'club']) ?? firstOf(read, 'named-school')
  const name = fullName(read)
  const home = homesIn(read, language).at(-1) ?? numberOf(text, postalCodes, country)
  const taken = [home, place, name].flatMap((one) => (one ? text.slice(one.from, withNames(one)) : [])).join(' ')
  const others = namesIn(read, language.reading).filter(
    (one) => !known.has(plainForm(one, language.tag)) && !taken.includes(one),
  )
  return [
    ...found('number', number ?? passwordSaid(read, language.check) ?? toldAfter(read, 'secret', language.check)),
    ...found('home', home),
    ...found('school', place),
    ...found('alone', firstOf(read, 'alone')),
    ...found('phone', number ? null : numberOf(text, phones, country)),
    ...found('email', emailIn(text)),
    ...found('handle', firstOf(read, 'handle') ?? toldAfter(read, 'account', language.check)),
    ...found('full-name', name),
    ...found('age', firstOf(read, 'age')),
    ...[...new Set(whole(text, others))].map((said): Reveal => ({
      kind: 'other-name',
      said,
      place: { kind: 'sentence', id },
    })),
  ]
}

/** `Je m’appelle Félix Côté`: two words with a capital. */
function fullName(read: ReadSentence): Stretch | null {
  const called = firstOf(read, 'called')
  const after = called && /^\s+(?:\p{Lu}[\p{L}’'-]*\s+)+\p{Lu}[\p{L}’'-]*/u.exec(read.sentence.text.slice(called.to))
  return after ? { from: called.to + 1, to: called.to + after[0].length } : null
}

/** First and last names that stand together are one. */
function whole(text: string, names: readonly string[]): readonly string[] {
  const runs = text.match(/\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*)*/gu) ?? []
  return runs
    .map((run) =>
      run
        .split(/\s+/)
        .filter((word) => names.includes(word))
        .join(' '),
    )
    .filter(Boolean)
}

/** Where a stretch ends with the names that go on from it: `au 12, rue` is `au 12, rue des Pins`. */
function endWithNames(text: string, { to }: Stretch, { particles }: Language): number {
  const { small, elided } = nameParticles(particles)
  const rest = new RegExp(`^(?:\\s+${small}${elided}\\p{Lu}[\\p{L}’'-]*)+`, 'u').exec(text.slice(to))
  return to + (rest?.[0].length ?? 0)
}

const emailAddress = /[^\s@<>()«»"“”]+@[^\s@<>()«»"“”]+\.\p{L}{2,}/u

function emailIn(text: string): Stretch | null {
  const found = emailAddress.exec(text)
  return found && { from: found.index, to: found.index + found[0].length }
}
