import { greetsFirst, salutationWays } from './addressee'
import { copiesLine, dateLine, enclosedName, enclosureLine, recipientLines, senderLines, signatures } from './blocks'
import { afterSalutation } from './after-salutation'
import { namesOf } from './answer-sentences'
import { composeBody, type RawParagraph } from './body'
import { cleanLine } from '../text/clean-text'
import { closingWays } from './closing'
import type { blocks, Convention } from '../language/convention'
import type { Draft } from '../draft/draft'
import { typedIn } from '../draft/typed-in'
import { applyEdit } from './edits'
import { joinWhatItMeant, keepLength } from './ladder'
import type { Language } from '../language/language'
import type { Letter, PageGeometry, Paragraph, Part, Sentence } from '../parts/letter'
import { applyMoves } from './moves'
import { chosenWay } from './phrases'
import { appSentenceId } from '../parts/sentence-id'
import { readSentence } from '../reading/read-sentence'
import type { Place } from '../text/split-sentences'
import { subjectWords, titleWords } from './subject'
import { typesetter } from '../language/typography'
import { blocksOf } from './typed-blocks'
import { foldsOf, windowPlace } from './window-place'

/**
 * The letter that a draft makes. `language` must have the draft's convention (RangeError otherwise); `today` is an ISO date.
 * The same draft, language and day always give the same letter.
 */
export function compose(draft: Draft, language: Language, today: string): Letter {
  const convention = language.conventions[draft.convention]
  if (!convention) throw new RangeError(`${language.tag} has no convention ${draft.convention}`)
  const typeset = typesetter(convention)
  const edited = (sentence: Sentence, place?: Place) =>
    applyEdit({ ...sentence, text: typeset(sentence.text) }, draft.edits, typeset, language, place)
  const fixed = (source: string, ways: readonly string[]) => {
    const id = appSentenceId(source, language.tag)
    return edited({ id, origin: 'app', text: chosenWay(ways, draft.edits[id]), source, rewritten: false })
  }

  const salutation = fixed('salutation', salutationWays(draft, convention, language.tag))
  const material = { draft, language, convention, today }
  const isChild = draft.register === 'child'
  const kept = joinWhatItMeant(
    keepLength(composeBody(material), draft.length, (text) => readSentence(text, language, today)),
  )
  const about = subjectWords(
    material,
    kept.flatMap(({ sentences }) => sentences.flatMap((one) => asEdited(one, draft.edits[one.id]))),
  )
  const addresses = {
    sender: senderLines(draft, convention, language),
    recipient: recipientLines(draft, convention, language),
  }
  const page = pageGeometry(convention)
  const shown = draft.envelope.window && !draft.handwritten ? windowPlace(page, convention, addresses) : null
  const body = applyMoves(kept, draft.moves).flatMap((paragraph) => paragraphParts(paragraph, edited, language))
  // Who greets in words of their own is not made to greet twice, nor to close as if greeted by others.
  const isGreeted = salutation?.rewritten === false && greetsFirst(body[0], convention, language.tag)
  const closing = closingWays(draft, convention, language, isGreeted ? '' : (salutation?.text ?? ''))
  const parts: Record<(typeof blocks)[number], readonly Part[]> = {
    sender: lines('sender', addresses.sender, convention),
    date: [{ kind: 'date', column: convention.columns.date, text: dateLine(draft, convention, today) }],
    recipient: lines('recipient', addresses.recipient, convention),
    subject: isChild ? [] : subject(asTheirs(fixed('subject', [about]), draft), convention),
    salutation: salutation && !isGreeted ? [{ kind: 'salutation', sentence: salutation }] : [],
    body,
    closing: closingPart(fixed('closing', closing.full), typeset(closing.short[0] ?? '')),
    signature: signature(draft, convention, language),
    enclosures: enclosures(typeset(enclosureLine(draft, convention)), typeset(copiesLine(draft, convention))),
  }
  return {
    convention: draft.convention,
    language: draft.convention,
    direction: convention.direction,
    author: cleanLine(draft.writer.name),
    email: cleanLine(draft.recipient.email),
    title: typeset(isChild && !draft.follows ? titleWords(material) : about),
    page: {
      ...page,
      ...(shown ? { window: shown.place } : {}),
      ...(draft.envelope.folds ? { folds: foldsOf(convention.envelope) } : {}),
    },
    parts: afterSalutation(
      (shown ? windowOrder(convention, shown.isSenderUnder) : convention.order).flatMap((block) => parts[block]),
      language,
      namesOf(draft, language),
    ),
    enclosed: draft.enclosed.map((one) => ({ ...one, name: typeset(enclosedName(one)) })),
    ...(draft.handwritten ? { handwritten: draft.handwritten } : {}),
  }
}

/** Whether the letter holds a sentence of the writer's, without which there is nothing to send. */
export function hasWriterSentence(letter: Letter): boolean {
  return letter.parts.some(
    (part) => part.kind === 'paragraph' && part.sentences.some((sentence) => sentence.origin === 'writer'),
  )
}

const sizes = { letter: { width: 215.9, height: 279.4 }, a4: { width: 210, height: 297 } } as const

/** The paper of a convention with its margins, in millimetres (ANSI Letter, ISO 216 A4). */
export function pageGeometry({ paper, margins }: Convention): PageGeometry {
  return { paper, ...sizes[paper], margins }
}

/** The order of the blocks where the recipient is in a window: the date under it, and the sender too where it has no room over it. */
function windowOrder({ order }: Convention, isSenderUnder: boolean): Convention['order'] {
  const rest = order.filter((block) => block !== 'sender' && block !== 'recipient')
  return isSenderUnder ? ['recipient', 'sender', ...rest] : ['sender', 'recipient', ...rest]
}

function lines(kind: 'sender' | 'recipient', all: readonly string[], { columns }: Convention): readonly Part[] {
  return all.length > 0 ? [{ kind, column: columns[kind], lines: all }] : []
}

/** What a sentence says once it is edited: nothing where it was removed. */
function asEdited(sentence: Sentence, edit: Draft['edits'][string] | undefined): readonly Sentence[] {
  if (edit?.kind === 'removed') return []
  return [edit?.kind === 'rewritten' ? { ...sentence, text: edit.text } : sentence]
}

/** A subject in the writer's own words is the writer's. */
function asTheirs(sentence: Sentence | null, { answers, follows }: Draft): Sentence | null {
  const isTheirs = !follows && typedIn(answers.matter).trim() !== ''
  return sentence && (isTheirs ? { ...sentence, origin: 'writer' } : sentence)
}

function subject(sentence: Sentence | null, { subjectLabel }: Convention): readonly Part[] {
  return sentence ? [{ kind: 'subject', label: subjectLabel, sentence }] : []
}

/** The paragraphs, lines and items that the sentences of one role were typed in. Those left without a sentence are gone. */
function paragraphParts(
  { role, sentences: all }: RawParagraph,
  edited: (sentence: Sentence, place: Place) => Sentence | null,
  { sentences: { spaced } }: Language,
): readonly Paragraph[] {
  const over: number[] = []
  return blocksOf(all)
    .flatMap(({ sentences: raw, ...block }) => {
      const [first, ...rest] = raw.flatMap(({ place, ...one }) => edited(one, place) ?? [])
      return first ? [{ ...block, sentences: [first, ...rest] as const }] : []
    })
    .map(({ sentences, close, mark, level: typed = 0 }, index) => {
      // What an item stood under may be gone.
      const kept = over.findIndex((one) => one >= typed)
      if (kept >= 0 || mark === undefined) over.length = Math.max(kept, 0)
      const level = over.length
      if (mark !== undefined) over.push(typed)
      return {
        ...{ kind: 'paragraph', role, sentences },
        ...(spaced ? {} : { unspaced: true }),
        ...(close && index > 0 ? { close } : {}),
        ...(mark === undefined ? {} : { mark }),
        ...(level === 0 ? {} : { level }),
      }
    })
}

/** A closing that the writer rewrote is used in e-mails too: what is seen is what is sent. */
function closingPart(sentence: Sentence | null, short: string): readonly Part[] {
  return sentence ? [{ kind: 'closing', sentence, short: sentence.rewritten ? sentence.text : short }] : []
}

function signature(draft: Draft, convention: Convention, language: Language): readonly Part[] {
  const column = convention.columns.signature
  // Over the name of the writer alone: nobody signs for another.
  const isPicture = draft.signature === 'picture' && cleanLine(draft.writer.name) !== ''
  return signatures(draft, convention, language).map((one, index) => ({
    ...{ kind: 'signature', column },
    ...one,
    ...(isPicture && index === 0 ? { picture: 'kept' } : {}),
  }))
}

function enclosures(enclosed: string, copied: string): readonly Part[] {
  const named = [enclosed, copied].filter(Boolean)
  return named.length > 0 ? [{ kind: 'enclosures', lines: named, ...(copied === '' ? {} : { short: [copied] }) }] : []
}
