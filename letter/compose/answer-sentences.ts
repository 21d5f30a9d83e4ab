import { cleanText } from '../text/clean-text'
import type { Draft, Moment } from '../draft/draft'
import { typedIn } from '../draft/typed-in'
import { knownWords } from '../draft/known-words'
import type { QuestionId } from '../draft/questions'
import { fill } from '../text/fill'
import { folded } from '../text/folded'
import { shapesOf } from '../language/completion-shapes'
import { everyFramed, framed, standsAlone, taken } from '../language/frame-seam'
import { firmly, frameOf, frameStart } from '../language/frame-start'
import { lowerFirst } from '../language/grammar'
import type { Shape } from '../language/grammar-data'
import type { Frame, Language } from '../language/language'
import { asSentence, stopped, withCapital, withCapitalsAlone, withFirstCapital } from '../text/sentence-text'
import { beginsList } from '../text/list-signs'
import { splitKeeping, type KeptSentence } from '../text/split-keeping'
import { saysSomething, splitSentences, type TypedSentence } from '../text/split-sentences'
import { appSentenceId, turns, writerSentenceId } from '../parts/sentence-id'
import type { Material } from './material'
import { momentDetails, untoldOf } from './moment'
import { waysToSay } from './ways-to-say'
import { speakerOf } from './who-is-thanked'

/**
 * The beginning that a ready answer has with what is typed after it: one made for it, or its own sentence, where a reason is given, or what this one
 * lets go on; undefined where what is typed is a sentence of its own, or nothing.
 */
export function completedChoice(draft: Draft, question: QuestionId, language: Language): Frame | undefined {
  const answer = draft.answers[question]
  if (answer?.kind !== 'choice') return undefined
  const { choices = [], child } = language.questions[question]
  const offered = (draft.register === 'child' && child?.choices) || choices
  const chosen = offered.find(({ id }) => id === answer.choice)
  const text = goingOn(cleanText(answer.text), language)
  if (chosen === undefined || text === '') return undefined
  const role = `${question}.${answer.choice}`
  const takes = chosen.completed ? taken(chosen.completed) : (['reason', ...(chosen.goesOn ?? [])] as const)
  // What goes on from its sentence leaves alone the one that the writer changed.
  const changed = everyChange(draft)
  const isChanged = (id: string) => changed.includes(id)
  const isOwn = isChanged(appSentenceId(role, language.tag))
  const given = shapesOf(text, language) ?? []
  const isAfter = (shape: Shape) => after.includes(shape)
  const goesOn =
    given.some((shape) => takes?.includes(shape) && !(isOwn && isAfter(shape))) &&
    (chosen.completed !== undefined || !given.includes('recipient') || takes?.includes('recipient') === true) &&
    !(given.some(isAfter) && !given.includes('reason') && holdsClause(text, language))
  const { completed } = chosen
  const isFirm = draft.tone === 'firm' && draft.register === 'adult'
  const made = completed && isFirm ? firmly(completed, text, draft.voice, language) : completed
  const frame = made ?? (goesOn ? ownSentence(role, takes, draft, language) : undefined)
  if (!frame) return undefined
  if (!changed.some((id) => id.startsWith(`${question}:`))) return goesOn ? frame : undefined
  const titles = language.conventions[draft.convention]?.typography.titles ?? []
  const firstIs = (whole: string, end?: string) => {
    const [first] = splitSentences(whole, titles, language.sentences)
    return first && isChanged(writerSentenceId(question, written(first, false, language, end)))
  }
  // What the writer changed stays what it was: a sentence of its own, or the end of this one.
  if (firstIs(cleanText(answer.text))) return undefined
  if (firstIs(framed(frame, text, draft, language, new Set()), frame.end)) return frame
  return goesOn ? frame : undefined
}

/** What may stand after a sentence that is whole without it. */
const after: readonly Shape[] = ['phrase', 'reason', 'cause', 'recipient']

/** Whether a sentence of its own comes after the first words: `De plus, on m'a raccroché au nez`, `To me this is serious`. */
function holdsClause(text: string, language: Language): boolean {
  const words = text.slice(0, 200).split(/\s+/u, 14)
  return words.some((_, from) => {
    const rest = from > 0 ? shapesOf(words.slice(from).join(' '), language) : []
    return rest?.includes('clause') && !rest.includes('noun')
  })
}

/** The ids of all sentences that were changed or moved, or after which one was put. */
function everyChange({ edits, moves }: Draft): readonly string[] {
  return [...Object.keys(edits), ...Object.entries(moves).flat()].flatMap((id) => id ?? [])
}

/** The sentence that says a choice, as a beginning; undefined where there is none. A question of the writer's after it is one. */
function ownSentence(role: string, takes: Frame['takes'], draft: Draft, language: Language): Frame | undefined {
  const [said] = waysToSay(role, draft, language)
  if (said === undefined) return undefined
  const { mark } = language.sentences.question
  const isQuestion = said.endsWith(mark)
  return { id: 'own-sentence', start: said.slice(0, -1).trimEnd(), ...(isQuestion ? { end: mark } : {}), takes }
}

/** What goes on from a choice begins with a small letter: its first word is no name, as `By` of `By Friday` could be elsewhere. */
function goingOn(text: string, language: Language): string {
  const small = lowerFirst(text, language.tag)
  return shapesOf(small, language)?.includes('phrase') ? small : text
}

/** Whether a text begins with one of these, which are in small letters. */
export function startsWithOne(text: string, starts: readonly string[], { tag }: Pick<Language, 'tag'>): boolean {
  const small = text.trimStart().replaceAll('’', "'").toLocaleLowerCase(tag)
  return starts.some((start) => small.startsWith(start))
}

/** The writer's sentences in the answer to a question, before typography, and where each stands in it; none when it says nothing. */
export function answerSentences(question: QuestionId, material: Material): readonly KeptSentence[] {
  const { draft, language, convention } = material
  const answer = draft.answers[question]
  if (!answer) return []
  if (answer.kind === 'moment') return momentSentence(answer, material)
  if (answer.kind === 'matter') return []
  const typed = cleanText(answer.text)
  if (!saysSomething(typed)) return []
  const completed = completedChoice(draft, question, language)
  const text = completed ? goingOn(typed, language) : typed
  const chosen = frameOf(answer, question, language) ?? completed
  const frame = chosen && beginsWith(chosen, question, text, material) ? chosen : undefined
  const said = (sentences: readonly KeptSentence[]) =>
    sentences.map((sentence, index) => {
      const isBeforeList = sentences[index + 1]?.place.listed === true
      const asWritten = written(sentence, isBeforeList, language, index === 0 ? frame?.end : undefined)
      return { ...sentence, text: endsList(sentences, index) ? stopped(asWritten, language) : asWritten }
    })
  const whole = frame ? begun(frame, text, material) : text
  const now = said(splitSentences(whole, convention.typography.titles, language.sentences))
  const changed = changedOtherwise(question, now, draft)
  if (changed.size === 0) return now
  // What was chosen begins otherwise in a firm letter.
  const begins = completed
    ? (['firm', 'plain'] as const).map((tone) => completedChoice({ ...draft, tone }, question, language))
    : [chosen]
  const [most] = [whole, ...begins.flatMap((one) => (one ? everyBegun(one, text, material) : []))]
    .map((one) => splitAsChanged(question, one, changed, material, chosen?.end))
    .toSorted((one, other) => keptIn(other) - keptIn(one))
  return most && keptIn(most) > 0 ? said(most) : now
}

/** The sentences of a text with those whole that the writer changed when the app cut or ended them otherwise. */
export function splitAsChanged(
  question: string,
  text: string,
  changed: Changed,
  { language, convention }: Material,
  end?: string,
): readonly KeptSentence[] {
  const turn = turns()
  const looks = [...changed.values()].map((was) => (was === undefined ? isAnything : looksLike(was)))
  return splitKeeping(text, convention.typography.titles, language.sentences, (stretch, isFirst) => {
    if (!looks.some((isLike) => isLike(stretch))) return undefined
    return endings(stretch, language, isFirst ? end : undefined)
      .map((one) => turn(writerSentenceId(question, one)))
      .find((id) => changed.has(id))
  })
}

/** Sentences that were changed, by their ids, as a letter said them; one that was only moved is not known. */
type Changed = ReadonlyMap<string, string | undefined>

const isAnything = () => true

/** Whether a text may be what a letter said so, seen without reading it whole: a long answer is looked through at each key. */
function looksLike(was: string): (text: string) => boolean {
  const first = firstWord(was)
  return (text) => Math.abs(text.length - was.length) <= 20 + was.length / 4 && firstWord(text) === first
}

function firstWord(text: string): string {
  return folded(text.slice(0, 40)).split(' ', 1).join('')
}

/** The ids of sentences of an answer that were changed or moved, and that none has as the app cuts and ends them now. */
export function changedOtherwise(question: string, sentences: readonly TypedSentence[], draft: Draft): Changed {
  const ids = everyChange(draft).filter((id) => id.startsWith(`${question}:`))
  const turn = turns()
  const now = new Set(ids.length > 0 ? sentences.map(({ text }) => turn(writerSentenceId(question, text))) : [])
  return new Map(ids.filter((id) => !now.has(id)).map((id) => [id, draft.edits[id]?.was]))
}

function keptIn(sentences: readonly KeptSentence[]): number {
  return sentences.filter(({ id }) => id !== undefined).length
}

/** All that the app may make of a sentence: no end, each of those that it puts where none is typed, and that of its beginning. */
function endings(text: string, language: Language, end?: string): readonly string[] {
  const { ends, question } = language.sentences
  const alone = withCapitalsAlone(text, language)
  const said = [withCapital(text, language), alone, withFirstCapital(alone, language)]
  const ended = said.flatMap((one) => ['', ends.charAt(0), question.mark].map((mark) => `${one}${mark}`))
  return [...new Set(end === undefined ? ended : [...ended, endedBy(end, text, language)])]
}

/**
 * Whether a text goes on from a frame. What is a sentence of its own, which the frame does not take, is said without it, unless the frame
 * wishes or denies: it would then say the contrary.
 */
export function beginsWith(frame: Frame, question: QuestionId, text: string, { draft, language }: Material): boolean {
  const isTold = told.has(question) && !beginsList(text)
  return !(isTold && standsAlone(frame, text, speakerOf(frame, draft, language), language))
}

/** The questions whose beginnings tell what is so. */
const told: ReadonlySet<QuestionId> = new Set(['thanked', 'gesture', 'extra', 'meaning', 'helped', 'effect'])

/** A list keeps its first line: it is no end of the frame's. */
function begun(frame: Frame, text: string, material: Material): string {
  const draft = speakerOf(frame, material.draft, material.language)
  if (beginsList(text)) return `${frameStart(frame, draft, material.language)}\n${text}`
  return framed(frame, text, draft, material.language, knownWords(draft, material.language.tag))
}

function everyBegun(frame: Frame, text: string, material: Material): readonly string[] {
  const { draft, language } = material
  // Whom a letter thanks may not have been known when a sentence was changed.
  const all = [speakerOf(frame, draft, language), draft].flatMap((speaker) =>
    everyFramed(frame, text, speaker, language, knownWords(draft, language.tag)),
  )
  return [...new Set(all)]
}

/** What stands in a list, or leads to it, ends as it was typed, and an item begins so. */
function written({ text, place }: TypedSentence, isBeforeList: boolean, language: Language, end?: string): string {
  if (place.mark !== undefined) return withCapitalsAlone(text, language)
  if (place.listed || isBeforeList) return withCapital(text, language)
  return end === undefined ? asSentence(text, language) : endedBy(end, text, language)
}

/** Whether a sentence is the last of a list whose items before all end with a semicolon. */
function endsList(sentences: readonly TypedSentence[], index: number): boolean {
  if (!sentences[index]?.place.listed || sentences[index + 1]?.place.listed) return false
  const from = sentences.slice(0, index).findLastIndex(({ place }) => !place.listed) + 1
  const items = sentences.slice(from, index).filter((_, at) => sentences[from + at + 1]?.place.mark !== undefined)
  return items.length > 0 && items.every(({ text }) => /[;؛；]$/u.test(text))
}

/** A question that the frame only tells of (`J'aimerais comprendre pourquoi`) asks nothing: its mark goes. */
function endedBy(end: string, sentence: string, language: Language): string {
  const [stop] = language.sentences.ends
  return asSentence(end === stop ? sentence.replace(/\s*[!?？؟]*[?？؟][!?？؟]*$/u, '') : sentence, language, end)
}

/** The names that a sentence may begin with, where the language makes any other first word small. */
export function namesOf(draft: Draft, { tag, afterFrame }: Language): ReadonlySet<string> {
  return afterFrame.allButNames ? knownWords(draft, tag) : new Set()
}

/** The questions whose answers tell what happened: an hour that one asks for is not when it was. */
const happening: readonly QuestionId[] = ['what', 'why', 'thanked', 'gesture', 'extra', 'effect']

function momentSentence(moment: Moment, material: Material): readonly TypedSentence[] {
  const { draft, language, today } = material
  const [stop = ''] = language.sentences.ends
  const { past, future } = language.moment
  const others = happening.map((id) => typedIn(draft.answers[id]))
  const details = momentDetails(untoldOf(moment, others.join('\n'), material), material)
  if (!details) return []
  const text = withOneStop(fill(moment.date > today ? future : past, { details }), stop)
  return [{ text: asSentence(text, language), place: {} }]
}

/** `… at 2 p.m..` has one full stop too many. */
function withOneStop(text: string, stop: string): string {
  return text.endsWith(stop + stop) ? withOneStop(text.slice(0, -stop.length), stop) : text
}
