import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { answerSentences, completedChoice } from '#letter/compose/answer-sentences'
import { frameOf } from '#letter/language/frame-start'
import { questionIds } from '#letter/draft/questions'
import { fits } from '#letter/language/frame-seam'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'

const byConvention = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.string().nullable())))

/**
 * What tired people type after a beginning, by convention and `question.frame`: the sentence that it should make, or null where it
 * makes none. All were labelled by reading, before the rules were tried on them. The rules were then tuned on `tuned` and on every
 * other one of each convention of `halves`, from the first, and never on the rest.
 */
const { halves, tuned, fresh } = z
  .object({ halves: byConvention, tuned: byConvention, fresh: byConvention })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'more-completions.json'), 'utf8')))

type Judged = Readonly<{ isEven: boolean; text: string; should: string | null; does: string | null }>

/** What the app makes of each completion beside what it should, and whether it stands at an even place in its convention. */
function judged(all: z.infer<typeof byConvention>): readonly Judged[] {
  return Object.entries(all).flatMap(([convention, frames]) =>
    Object.entries(frames)
      .flatMap(([id, texts]) => Object.entries(texts).map(([text, should]) => ({ id, text, should })))
      .map(({ id, ...one }, index) => ({ ...one, isEven: index % 2 === 0, does: made(convention, id, one.text) })),
  )
}

function made(convention: string, id: string, text: string): string | null {
  const [asked, frame = ''] = id.split('.')
  const question = questionIds.find((one) => one === asked)
  if (!question) throw new Error(`There is no question ${id}`)
  const choice = /^completed-(.+)$/.exec(frame)?.[1]
  const answer =
    choice === undefined ? ({ kind: 'frame', frame, text } as const) : ({ kind: 'choice', choice, text } as const)
  const register = frame.startsWith('child-') ? 'child' : 'adult'
  const draft = makeDraft({ convention, register, answers: { [question]: answer } })
  const language = languageOf(convention)
  const told = language.conventions[convention]
  const found = frameOf(answer, question, language) ?? completedChoice(draft, question, language)
  if (!told || (!found && choice === undefined)) throw new Error(`${convention} has no ${id}`)
  if (!found || !fits(found, text, draft, language)) return null
  const sentences = answerSentences(question, { draft, language, convention: told, today: '2026-11-21' })
  return sentences.map((one) => one.text).join(' ')
}

/** In hundredths: how many are judged right, how many that fit are said not to, and how many of those judged right read as they should. */
function figures(all: readonly Judged[]) {
  const fitting = all.filter(({ should }) => should !== null)
  const right = all.filter(({ should, does }) => (should === null) === (does === null))
  const kept = right.filter(({ should }) => should !== null)
  return {
    right: (100 * right.length) / all.length,
    refused: (100 * fitting.filter(({ does }) => does === null).length) / fitting.length,
    well: (100 * kept.filter(({ should, does }) => should === does).length) / kept.length,
  }
}

test.each([
  ['tuned on', judged(tuned)],
  ['of the half tuned on', judged(halves).filter(({ isEven }) => isEven)],
  ['of the other half', judged(halves).filter(({ isEven }) => !isEven)],
  ['written last', judged(fresh)],
])('what people type is judged right, and what fits is hardly ever refused: those %s', (_, all) => {
  expect(all.length).toBeGreaterThan(200)
  const { right, refused, well } = figures(all)
  const wrong = JSON.stringify(all.filter(({ should, does }) => should !== does))
  expect(right, wrong).toBeGreaterThanOrEqual(98)
  expect(refused, wrong).toBeLessThanOrEqual(3)
  expect(well, wrong).toBeGreaterThanOrEqual(98)
})

test.each([
  ['fr-CA', 'what.because', 'pcq personne répond', 'Je vous écris parce que personne répond.'],
  ['fr-CA', 'what.because', "pcqu'il pleuvait", "Je vous écris parce qu'il pleuvait."],
  ['en-CA', 'what.child-sad', 'cuz it rained', 'I am sad because it rained.'],
  ['en-CA', 'what.because', 'Cuz nobody came', 'I am writing because nobody came.'],
  ['fr-CA', 'ask.ask-you', "de l'aide", "Je vous demande de l'aide."],
  ['fr-CA', 'ask.ask-you', 'de me rappeler', 'Je vous demande de me rappeler.'],
  ['en-CA', 'expected.hoped', 'to my refund', 'I was hoping for my refund.'],
] as const)(
  'what says the beginning again is merged with it, and nothing else is lost: %s %s + %s',
  (convention, id, text, says) => {
    expect(made(convention, id, text)).toBe(says)
  },
)

test.each([
  ['fr-CA', 'effect.felt', 'une grande fatigue', "J'ai ressenti une grande fatigue."],
  ['fr-CA', 'effect.felt', 'toute une gêne', "J'ai ressenti toute une gêne."],
  ['fr-CA', 'effect.felt', 'toute petite', 'Je me sentais toute petite.'],
  ['fr-CA', 'ask.completed-replacement', 'le même', 'Pourriez-vous me donner le même?'],
  ['fr-CA', 'ask.completed-replacement', 'le couvercle', 'Pourriez-vous remplacer le couvercle?'],
  ['fr-CA', 'ask.completed-replacement', 'une plus grande', 'Pourriez-vous me donner une plus grande?'],
  ['fr-CA', 'expected.completed-told', 'plus tôt', "J'aurais aimé recevoir l'information plus tôt."],
  ['en-CA', 'expected.completed-told', 'why it was closed', 'I would have liked to be told why it was closed.'],
  ['en-CA', 'expected.completed-told', 'sooner', 'I would have liked to be told sooner.'],
  ['en-CA', 'ask.completed-replacement', 'one that works', 'Could you please give me one that works?'],
  ['en-CA', 'what.because', 'to be honest, nobody came', 'I am writing because to be honest, nobody came.'],
  ['en-CA', 'what.because', 'to be served', 'I am writing to be served.'],
  ['en-CA', 'gesture.noticed', 'you both stayed', 'I noticed that you both stayed.'],
  ['en-CA', 'thanked.thank', 'you both for waiting', 'I am writing to thank you both for waiting.'],
  [
    'fr-CA',
    'what.child-sad',
    'Tellement de gens attendaient',
    'Je suis triste parce que tellement de gens attendaient.',
  ],
  ['fr-CA', 'what.child-sad', 'trop de gens attendaient', 'Je suis triste parce que trop de gens attendaient.'],
  ['fr-CA', 'what.child-sad', 'beaucoup', null],
  ['fr-CA', 'what.child-sad', 'hier', null],
  ['fr-CA', 'what.child-sad', 'Non.', null],
  ['fr-CA', 'what.child-sad', 'hier il pleuvait', "Je suis triste parce qu'hier il pleuvait."],
  ['fr-CA', 'what.child-sad', 'la grande pleure', 'Je suis triste parce que la grande pleure.'],
  ['en-CA', 'effect.had-to', 'sore back', null],
  ['en-CA', 'effect.had-to', 'hand it back', 'Because of this, I had to hand it back.'],
] as const)('what is typed fits its beginning, or is said not to: %s %s + %s', (convention, id, text, says) => {
  expect(made(convention, id, text)).toBe(says)
})

test.each([
  ['fr-CA', 'thanked.thank', 'Désirée', 'Je vous écris pour remercier Désirée.'],
  ['fr-CA', 'what.child-sad', 'André a été puni', "Je suis triste parce qu'André a été puni."],
  ['en-CA', 'thanked.thank', 'Grant', 'I am writing to thank Grant.'],
  ['en-CA', 'thanked.child-thank-you', 'Hope', 'Thank you to Hope.'],
  ['fr-CA', 'effect.felt', 'Humiliée', 'Je me sentais humiliée.'],
] as const)(
  'a name that looks like another word is a name where one is thanked: %s %s + %s',
  (convention, id, text, says) => {
    expect(made(convention, id, text)).toBe(says)
  },
)
