import type { Answer, Draft } from '../draft/draft'
import type { Voice } from '../draft/manner'
import type { QuestionId } from '../draft/questions'
import { fill } from '../text/fill'
import { childNamed } from './child-named'
import type { Grammar } from './grammar-data'
import type { Frame, Language } from './language'
import { fitting, type Situation } from './fitting'
import { join } from './seams'
import { spoken } from './spoken'

/** The frame of an answer in this language; undefined for own words, or for a frame this language does not have. */
export function frameOf(
  answer: Answer | undefined,
  question: QuestionId,
  { questions }: Pick<Language, 'questions'>,
): Frame | undefined {
  if (answer?.kind !== 'frame') return undefined
  const { frames, child } = questions[question]
  return [...frames, ...(child?.frames ?? [])].find((frame) => frame.id === answer.frame)
}

/** A frame as a firm letter says it in this voice before a text, where its beginning asks: `I am asking you to refund` for `Could you please refund`. */
export function firmly(frame: Frame, text: string, voice: Voice, language: Language): Frame {
  const start = firmStart(frame, text, voice, language)
  if (start === undefined) return frame
  const seams =
    frame.seams?.map((seam) => ({ ...seam, start: firmStart(seam, text, voice, language) ?? seam.start })) ?? []
  return { ...frame, start, seams, end: language.sentences.ends.charAt(0) }
}

function firmStart(
  { start }: Pick<Frame, 'start'>,
  text: string,
  voice: Voice,
  language: Language,
): string | undefined {
  const said = spoken(start, voice)
  const ask = language.firmAsks?.find((one) => `${said} `.startsWith(`${one.start} `))
  if (!ask || (ask.unless !== undefined && new RegExp(ask.unless, 'iu').test(text))) return undefined
  const [firm, rest] = [spoken(ask.firm, voice), said.slice(ask.start.length).trim()]
  return rest === '' ? firm : join(firm, rest, language)
}

type Speaker = Pick<Draft, 'door' | 'voice'> & Situation

/**
 * How a frame begins for whoever speaks, and to whomever: where praise comes first, it may begin in a way of its own, and so
 * it may for a gender, a reader or a convention.
 */
export function frameStart(frame: Frame, speaker: Speaker, grammar: Grammar): string {
  return startFor(fitting(frame.forms ?? [], speaker)[0] ?? frame, speaker, grammar)
}

/** A beginning as it is said by whoever speaks, in a letter of this door. */
export function startFor(
  { start, afterPraise, thanks = {} }: Pick<Frame, 'start' | 'afterPraise' | 'thanks'>,
  speaker: Speaker,
  grammar: Grammar,
): string {
  const known = speaker.thanks && thanks[speaker.thanks.kind]
  if (speaker.thanks && known !== undefined)
    return childNamed(called(spoken(known, speaker.voice), speaker.thanks.pronoun, grammar), speaker, grammar)
  return childNamed(spoken((speaker.door === 'both' && afterPraise) || start, speaker.voice), speaker, grammar)
}

/** A beginning with what somebody is called: `I noticed that she`, `J'ai remarqué qu'Annie`. */
function called(start: string, pronoun: string, grammar: Grammar): string {
  const small = pronoun.toLocaleLowerCase(grammar.tag)
  const within = grammar.pronouns.includes(small) ? small : pronoun
  const [before = '', ...after] = fill(start, { pronoun, small: '{small}' }).split('{small}')
  return after.length === 0 ? before : `${join(before.trimEnd(), within, grammar)}${after.join(within)}`
}
