import { answerSentences, beginsWith, startsWithOne } from './answer-sentences'
import type { PhraseRole, PlannedItem } from './body-plan'
import { cleanText } from '../text/clean-text'
import type { QuestionId } from '../draft/questions'
import { escapePattern } from '../text/escape-pattern'
import { saysWhoseChild } from '../language/child-named'
import { frameOf, frameStart } from '../language/frame-start'
import { readText, type TextReading } from '../reading/read-sentence'
import { saysDay } from '../reading/says'
import { typedIn } from '../draft/typed-in'
import { overdue } from './asked-again'
import { phrasesFor } from './phrases'
import { splitSentences } from '../text/split-sentences'
import type { Material } from './material'

/** Whether the letter has something to say of an item that is no phrase. */
export type Speaks = (item: Exclude<PlannedItem, PhraseRole>) => boolean

/** Whether a phrase has its facts, and does not say again what the writer said; `isAsking` tells whether the writer asks something. */
export function isNeeded(role: PhraseRole, material: Material, speaks: Speaks, isAsking: () => boolean): boolean {
  const { door, follows } = material.draft
  const disappointment = speaks('what') || speaks('why')
  const missing = () => readText(typedIn(material.draft.answers.missing), material.language, material.today)
  switch (role) {
    case 'about':
      return opensWithMoment(material)
    case 'for-whom':
      return isChildPresented(material, speaks) && (door === 'both' || !saysPurpose('what', material))
    case 'for-whom-too':
      return isChildPresented(material, speaks) && saysPurpose('what', material)
    case 'as-parent':
      return isChildUnknown(material, speaks)
    case 'listing':
      return answerSentences('what', material)[0]?.place.mark !== undefined
    case 'purpose':
      return !saysPurpose('thanked', material)
    case 'turn':
      return (
        disappointment && !saysPurpose('what', material) && !turnsItself(material) && !turnsToChild(material, speaks)
      )
    case 'asked-then':
      return isPastAsking(material)
    case 'asked-by': {
      const late = overdue(material)
      return late !== null && late.again !== null && !tellsDay(missing(), late.by)
    }
    case 'reply':
      if (follows) return !speaks('asked') || isPastAsking(material)
      return !speaks('ask') && (door === 'disappointed' || disappointment) && !isAsking()
    case 'recall':
      return Boolean(follows?.happened)
    case 'recall-untitled':
      return !follows?.happened
    case 'refund-rest':
      return isRefundLeft(material) && !isAsking()
    case 'reply-about':
      return speaks('missing') && !isRefundLeft(material) && !isAsking()
    case 'reply-again':
      if (follows?.why === 'in-part' && speaks('missing')) return false
      return !speaks('asked') || isPastAsking(material)
    case 'since.good':
    case 'since.in-part':
      return !saysPurpose('helped', material)
    case 'since.no-answer':
      return !missing().matches.some(({ list }) => list === 'silence')
    case 'since.no-help':
      return true
  }
}

/** Whether a text tells a day, if only as the last of a promise, in whatever year. */
function tellsDay(said: TextReading, day: string): boolean {
  return saysDay(said, { date: day, until: '' }) || said.deadlines.some(({ by }) => by.slice(4) === day.slice(4))
}

/**
 * True of what the first letter asked where it is not asked again: part of it was given, and the writer says what remains; or its day has
 * passed, and it can't be said without.
 */
export function isAskedOtherwise(item: PlannedItem, material: Material, speaks: Speaks): boolean {
  const isGivenInPart = material.draft.follows?.why === 'in-part' && speaks('missing')
  return item === 'asked' && (isGivenInPart || isPastAsking(material))
}

/** True where what the first letter asked can't be asked again: its day has passed, and it does not read on without. */
function isPastAsking(material: Material): boolean {
  return overdue(material)?.again === null
}

/** True where when and where it was is a sentence of its own: nothing else says it in the letter of a child, which has no line of subject. */
export function momentStandsApart(material: Material): boolean {
  return material.draft.register === 'child' && !opensWithMoment(material)
}

/**
 * True where the letter opens with when and where it was: a child's, which has no line of subject, of something that happened, unless the
 * child says first why it is written, or tells the day.
 */
function opensWithMoment(material: Material): boolean {
  const { draft, language, today } = material
  const { moment } = draft.answers
  const isPast = moment?.kind === 'moment' && `${moment.date}${moment.place}` !== '' && moment.date <= today
  const isTold = isPast && moment.date !== '' && saysDay(readText(typedIn(draft.answers.what), language, today), moment)
  return (
    isPast && !isTold && draft.register === 'child' && draft.door === 'disappointed' && !saysPurpose('what', material)
  )
}

function saysPurpose(question: QuestionId, material: Material): boolean {
  const { draft, language } = material
  const answer = draft.answers[question]
  if (!answer || answer.kind === 'moment' || answer.kind === 'matter') return false
  const chosen = frameOf(answer, question, language)
  const frame = chosen && beginsWith(chosen, question, answer.text, material) ? chosen : undefined
  if (frame?.purpose) return true
  const begun = frame ? frameStart(frame, draft, language) : answer.kind === 'choice' ? '' : answer.text
  return startsWithOne(begun, language.purposeStarts, language)
}

/** Whether the first letter asked for money back, and the writer tells how much is still to come. */
function isRefundLeft({ draft: { answers, follows }, language, today }: Material): boolean {
  const asked = readText(follows?.asked ?? '', language, today)
  const left = readText(typedIn(answers.missing), language, today)
  return asked.matches.some(({ list }) => list === 'requests.refund') && left.sums.length > 0
}

function isChildPresented(material: Material, speaks: Speaks): boolean {
  if (!speaks('what') || isChildKnown(material) || isChildNamedTwice(material)) return false
  return !saysWhoseChild(Object.values(material.draft.answers).map(typedIn).join('\n'), material.language)
}

/** Whether the thanks that come first name the child, and so does the sentence that tells what went wrong. */
function isChildNamedTwice(material: Material): boolean {
  const { door, childName } = material.draft
  if (door !== 'both') return false
  const named = new RegExp(`(?<!\\p{L})${escapePattern(childName.trim())}(?!\\p{L})`, 'u')
  return (['thanked', 'what'] as const).every((id) => named.test(answerSentences(id, material)[0]?.text ?? ''))
}

/** Whether nobody is to be presented: no child is named, or no more is known than its name and the writer does not begin with `She`. */
function isChildKnown(material: Material): boolean {
  const { gender, childName, voice, door } = material.draft
  const { pronouns, tag } = material.language
  if (voice !== 'for-my-child' || childName.trim() === '') return true
  if (gender !== 'neutral') return false
  // After praise, nothing that presents such a child turns to what went wrong.
  if (door === 'both') return true
  const [first] = answerSentences('what', material)
  const word = /^\p{L}+/u.exec(first?.text ?? '')?.[0] ?? ''
  return !pronouns.includes(word.toLocaleLowerCase(tag))
}

/** Whether a child is named of whom the writer tells neither whose it is nor more, in a letter that is not opened otherwise. */
function isChildUnknown(material: Material, speaks: Speaks): boolean {
  const { answers, gender, childName, voice } = material.draft
  if (voice !== 'for-my-child' || gender !== 'neutral' || childName.trim() === '') return false
  const typed = [childName, ...Object.values(answers).map(typedIn)].join('\n')
  const isOpened = isChildPresented(material, speaks) || saysPurpose('what', material)
  return speaks('what') && !isOpened && !saysWhoseChild(typed, material.language)
}

/** Where praise comes first, what presents the child turns to what went wrong, unless that is grave. */
function turnsToChild(material: Material, speaks: Speaks): boolean {
  const { draft, language } = material
  const presents = isChildPresented(material, speaks) && phrasesFor('for-whom', draft, language).length > 0
  return presents && draft.gravity !== 'unforgivable'
}

/** "The bill, though, was too high.", "However, the bill was too high.": the turn is the writer's own. */
function turnsItself({ draft, language, convention }: Material): boolean {
  const answer = draft.answers.what
  if (answer?.kind !== 'own') return false
  const [first] = splitSentences(cleanText(answer.text), convention.typography.titles, language.sentences)
  const said = (first?.text ?? '').replaceAll('’', "'").toLocaleLowerCase(language.tag)
  const turns = (language.turnWords ?? []).map(escapePattern).join('|')
  return turns !== '' && new RegExp(`^(${turns})[\\s,]|, (${turns})(,|\\W*$)`, 'u').test(said)
}
