import { essential, rungOf } from '../compose/ladder'
import { formWhole } from './form-pieces'
import type { FormRules } from './form-rules'
import type { Language } from '../language/language'
import { isItem, type Letter, type Part, type Sentence } from '../parts/letter'
import { bodySentences } from '../parts/letter-sentences'
import { readText } from '../reading/read-sentence'

/** What is left out together: a sentence, with the list that it leads to. */
type Unit = readonly [Sentence, ...Sentence[]]

/** What tells a second letter's reader which matter it is about. */
const recalls: readonly string[] = ['recall', 'recall-untitled', 'asked-then', 'asked-by']
const asks: readonly string[] = ['ask', 'asked', 'reply', 'refund-rest', 'reply-about', 'reply-again']

/**
 * The sentences without which a letter fits in a form, in reading order: those of the app first, then what a shorter letter would not say, and no
 * more than it takes. Never what is asked, what recalls an earlier letter, or the first words on what happened. None where it
 * fits as it is; null where leaving out does not do. `today`, an ISO date, is what the sentences are read from.
 */
export function leaveOut(
  letter: Letter,
  rules: FormRules,
  language: Language,
  today: string,
): readonly Sentence[] | null {
  const isAsked = ({ source, text }: Sentence) => {
    if (asks.includes(source)) return true
    const { isQuestion, isRequest } = readText(text, language, today)
    return isQuestion || isRequest
  }
  const fitsWithout = (out: readonly Unit[]) => formWhole(without(letter, out.flat()), rules).count <= rules.most
  const order = leavingOrder(unitsOf(letter), isAsked)
  const length = order.findIndex((_, index) => fitsWithout(order.slice(0, index)))
  if (length < 0 && !fitsWithout(order)) return null
  let out = length < 0 ? order : order.slice(0, length)
  // What left before a longer one may have room again.
  for (const unit of out.toReversed()) {
    const others = out.filter((one) => one !== unit)
    if (fitsWithout(others)) out = others
  }
  const left = new Set(out.flat())
  return bodySentences(letter).filter((sentence) => left.has(sentence))
}

/** What may leave, in its order. */
function leavingOrder(units: readonly Unit[], isAsked: (sentence: Sentence) => boolean): readonly Unit[] {
  const firsts = essential.map((source) => units.find(([{ source: of }]) => of === source))
  const wrong = units.findLast(([{ source }]) => source === 'what')
  const may = units.filter(
    (unit) => !firsts.includes(unit) && unit !== wrong && !recalls.includes(unit[0].source) && !unit.some(isAsked),
  )
  const isOwn = ([{ origin }]: Unit) => origin === 'app'
  return may
    .toReversed()
    .toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || rungOf(b[0].source) - rungOf(a[0].source))
}

function unitsOf({ parts }: Letter): readonly Unit[] {
  const units: [Sentence, ...Sentence[]][] = []
  for (const part of parts) {
    if (part.kind !== 'paragraph') continue
    for (const sentence of part.sentences) {
      const last = units.at(-1)
      if (isItem(part) && last?.[0].source === sentence.source) last.push(sentence)
      else units.push([sentence])
    }
  }
  return units
}

/** The letter as it is composed without these sentences: what stood close to a paragraph that is gone begins apart. */
function without({ parts }: Letter, out: readonly Sentence[]): Pick<Letter, 'parts'> {
  const kept: Part[] = []
  for (const part of parts) {
    const last = kept.at(-1)
    if (part.kind !== 'paragraph') kept.push(part)
    else {
      const { close, ...apart } = part
      const [first, ...rest] = part.sentences.filter((sentence) => !out.includes(sentence))
      const isClose = close && last?.kind === 'paragraph' && last.role === part.role
      if (first) kept.push({ ...apart, sentences: [first, ...rest], ...(isClose ? { close } : {}) })
    }
  }
  return { parts: kept }
}
