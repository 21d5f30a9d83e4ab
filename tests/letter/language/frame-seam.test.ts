import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { answerSentences } from '#letter/compose/answer-sentences'
import { frameOf } from '#letter/language/frame-start'
import { fits, startBefore } from '#letter/language/frame-seam'
import { questionIds, type QuestionId } from '#letter/draft/questions'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'

/** What people type after each frame, by convention and `question.frame`, and whether it can end the sentence: then with that sentence. */
const labelled = z
  .record(
    z.string(),
    z.record(z.string(), z.object({ fits: z.record(z.string(), z.string()), not: z.array(z.string()) })),
  )
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'completions.json'), 'utf8')))

function given(convention: string, question: QuestionId, frame: string, text: string, more = {}) {
  const answer = { kind: 'frame', frame, text } as const
  const register = frame.startsWith('child-') ? 'child' : 'adult'
  const draft = makeDraft({ convention, register, answers: { [question]: answer }, ...more })
  const language = languageOf(convention)
  const found = frameOf(answer, question, language)
  const told = language.conventions[convention]
  if (!found || !told) throw new Error(`${convention} has no frame ${frame}`)
  const sentences = answerSentences(question, { draft, language, convention: told, today: '2026-11-21' }).map(
    ({ text: one }) => one,
  )
  return { draft, language, frame: found, said: sentences.join(' ') }
}

for (const [convention, frames] of Object.entries(labelled))
  test.each(Object.entries(frames))(
    `${convention}, %s: what people type makes a sentence, or is told not to`,
    (id, { fits: said, not }) => {
      const [question, frame = ''] = id.split('.')
      const asked = questionIds.find((one) => one === question)
      if (!asked) throw new Error(`There is no question ${question}`)
      const all = [...Object.keys(said), ...not].map((text) => {
        const one = given(convention, asked, frame, text)
        return [text, fits(one.frame, text, one.draft, one.language) ? one.said : null]
      })
      expect(Object.fromEntries(all)).toEqual({ ...said, ...Object.fromEntries(not.map((text) => [text, null])) })
    },
  )

test.each([
  ['fr-CA', 'thanked', 'thank', 'All', 'Je vous écris pour remercier All.'],
  ['fr-CA', 'thanked', 'thank', 'Ma', 'Je vous écris pour remercier Ma.'],
  ['fr-CA', 'thanked', 'thank', 'Ma et Luc', 'Je vous écris pour remercier Ma et Luc.'],
  ['fr-CA', 'thanked', 'thank', 'Ma, au comptoir', 'Je vous écris pour remercier Ma, au comptoir.'],
  ['fr-CA', 'thanked', 'thank', 'Ma voisine', 'Je vous écris pour remercier ma voisine.'],
  ['fr-CA', 'thanked', 'thank', 'On', 'Je vous écris pour remercier On.'],
  ['fr-CA', 'what', 'because', 'On m’a oublié', 'Je vous écris parce qu’on m’a oublié.'],
  ['fr-CA', 'thanked', 'thank', 'La', 'Je vous écris pour remercier La.'],
  ['fr-CA', 'thanked', 'praise', 'Du Van Minh', 'Je tiens à souligner le travail de Du Van Minh.'],
  ['fr-CA', 'thanked', 'praise', 'Le Goff', 'Je tiens à souligner le travail de Le Goff.'],
  ['fr-CA', 'thanked', 'praise', 'Le caissier', 'Je tiens à souligner le travail du caissier.'],
  ['fr-CA', 'thanked', 'thank', 'Roger', 'Je vous écris pour remercier Roger.'],
  ['fr-CA', 'what', 'because', 'La Tuque est loin', 'Je vous écris parce que La Tuque est loin.'],
  ['fr-CA', 'thanked', 'praise', 'De Souza', 'Je tiens à souligner le travail de De Souza.'],
  ['fr-CA', 'thanked', 'praise', 'de Souza', 'Je tiens à souligner le travail de Souza.'],
  ['fr-CA', 'thanked', 'praise', 'De ma voisine', 'Je tiens à souligner le travail de ma voisine.'],
  ['fr-CA', 'what', 'about', 'Au sujet de Marc', 'Je vous écris au sujet de Marc.'],
  ['fr-CA', 'what', 'because', 'La porte était fermée', 'Je vous écris parce que la porte était fermée.'],
  ['fr-CA', 'what', 'could-not', 'Entrer', 'Je n’ai pas pu entrer.'],
  ['en-CA', 'thanked', 'thank', 'All', 'I am writing to thank All.'],
  ['en-CA', 'thanked', 'thank', 'All the nurses', 'I am writing to thank all the nurses.'],
  ['en-CA', 'thanked', 'thank', 'My Nguyen', 'I am writing to thank My Nguyen.'],
  ['en-CA', 'thanked', 'thank', 'My nurse', 'I am writing to thank my nurse.'],
  ['en-CA', 'thanked', 'thank', 'On Chen', 'I am writing to thank On Chen.'],
  ['en-CA', 'thanked', 'thank', 'Grant', 'I am writing to thank Grant.'],
  ['en-CA', 'what', 'because', 'I was ill', 'I am writing because I was ill.'],
  ['en-CA', 'what', 'because', 'The Home Depot was closed', 'I am writing because The Home Depot was closed.'],
  ['en-CA', 'what', 'because', 'The store was closed', 'I am writing because the store was closed.'],
  ['fr-CA', 'what', 'because', 'Trois-Rivières est loin', 'Je vous écris parce que Trois-Rivières est loin.'],
  ['fr-CA', 'what', 'because', 'Notre Dame est fermée', 'Je vous écris parce que Notre Dame est fermée.'],
  ['fr-CA', 'what', 'because', 'Notre chambre est froide', 'Je vous écris parce que notre chambre est froide.'],
  ['en-CA', 'what', 'because', 'Service Canada never called', 'I am writing because Service Canada never called.'],
  ['en-CA', 'what', 'because', 'Service was slow', 'I am writing because service was slow.'],
  ['fr-CA', 'ask', 'could-you', 'Appeler Marie', 'Pourriez-vous appeler Marie?'],
  ['en-CA', 'ask', 'could-you', 'Call Marie back', 'Could you please call Marie back?'],
  ['en-CA', 'what', 'because', 'Call Centre staff were rude', 'I am writing because Call Centre staff were rude.'],
  ['en-CA', 'what', 'about', 'Manning', 'I am writing about Manning.'],
  ['en-CA', 'ask', 'could-you', 'Call me', 'Could you please call me?'],
] as const)(
  'a name keeps its capital, a common word loses it: %s %s.%s + %s',
  (convention, question, frame, text, sentence) => {
    expect(given(convention, question, frame, text).said.replaceAll("'", '’')).toBe(sentence)
  },
)

test.each([
  ['fr-CA', 'why', 'understand', 'Personne ne répond ?', "J'aimerais comprendre pourquoi personne ne répond."],
  [
    'fr-CA',
    'why',
    'understand',
    'Personne ne répond?! Je suis fâché.',
    "J'aimerais comprendre pourquoi personne ne répond. Je suis fâché.",
  ],
  ['fr-CA', 'why', 'understand', 'c’est fermé. Pourquoi?', "J'aimerais comprendre pourquoi c’est fermé. Pourquoi?"],
  ['en-CA', 'why', 'child-wonder', 'There is no spot for us??', 'I wonder why there is no spot for us.'],
  ['en-CA', 'ask', 'could-you', 'call me?', 'Could you please call me?'],
] as const)(
  'a question that the beginning only tells of ends with a full stop: %s %s.%s + %s',
  (convention, question, frame, text, sentence) => {
    expect(given(convention, question, frame, text).said).toBe(sentence)
  },
)

test('a beginning stands as what is typed asks for, and as it was offered while nothing is', () => {
  const start = (text: string, more = {}) => {
    const { frame, draft, language } = given('fr-CA', 'ask', 'wish', text, more)
    return startBefore(frame, text, draft, language)
  }
  expect(start('')).toBe("J'aimerais")
  expect(start('un remboursement')).toBe("J'aimerais")
  expect(start("quelqu'un me rappelle")).toBe("J'aimerais que")
  expect(start('vous nous appeliez', { voice: 'we' })).toBe('Nous aimerions que')
})

test('a beginning no longer offered says what it always said in the drafts that have it', () => {
  expect(given('fr-CA', 'what', 'looking-forward', 'manger chez vous').said).toBe("J'avais hâte de manger chez vous.")
  expect(given('en-CA', 'idea', 'enough', 'call me').said).toBe('It would have been enough to call me.')
})
