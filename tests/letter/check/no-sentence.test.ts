import { expect, test } from 'vitest'
import { applyRemark } from '#letter/check/apply-remark'
import { check } from '#letter/check/check'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { bodySentences } from '#letter/parts/letter-sentences'
import { makeDraft } from '#tests/draft'
import { languageOf } from '#tests/languages'
import { processorTime } from '#tests/processor-time'

const own = (text: string) => ({ kind: 'own', text }) as const
const today = '2026-11-20'

function toldOf(draft: Draft) {
  const language = languageOf(draft.convention)
  const letter = compose(draft, language, today)
  const remark = check(draft, letter, language, today).find(({ reason }) => reason === 'no-sentence')
  if (!remark) return undefined
  return bodySentences(compose(applyRemark(draft, remark, letter), language, today)).map(({ text }) => text)
}

const thanked = (text: string) => ({ door: 'thankful', answers: { thanked: own(text) } }) as const
const asked = (text: string) =>
  ({ door: 'disappointed', answers: { what: own('C’était fermé.'), ask: own(text) } }) as const

test.each([
  ['fr-CA', "toute l'équipe de l'urgence", 'Je vous écris pour remercier toute l’équipe de l’urgence.'],
  ['fr-FR', 'Le facteur. Il a sonné chez moi.', 'Je vous écris pour remercier le facteur. Il a sonné chez moi.'],
  ['en-US', 'the guy at the desk', 'I am writing to thank the guy at the desk.'],
] as const)('%s: whom one thanks has a beginning offered: %j', (convention, text, better) => {
  const told = toldOf(makeDraft({ convention, ...thanked(text) }))
  expect(told?.join(' ')).toBe(better)
})

test.each([
  ['fr-CA', 'adult', 'me rembourser', 'Pourriez-vous me rembourser?'],
  ['fr-FR', 'adult', 'Un remboursement de 80 €', 'J’aimerais un remboursement de 80\u00a0€.'],
  ['fr-CA', 'child', 'mettre une affiche', 'Est-ce que vous pouvez mettre une affiche?'],
  ['en-GB', 'adult', 'My money back.', 'I would like my money back.'],
  ['en-CA', 'child', 'a new ball', 'I would like a new ball.'],
] as const)(
  '%s: what is asked has a beginning offered, in the letter of the %s: %j',
  (convention, register, text, better) => {
    const told = toldOf(makeDraft({ convention, register, ...asked(text) }))
    expect(told?.at(-1)).toBe(better)
  },
)

test.each([
  ['fr-CA', thanked('Le facteur a sonné chez moi.')],
  ['fr-CA', thanked('Merci à Josée.')],
  ['fr-CA', thanked('Quelle équipe!')],
  ['fr-CA', thanked('Mme Roy a été super')],
  ['en-CA', thanked('Your team was amazing')],
  ['en-CA', thanked('A big thank you to Sam')],
  ['en-CA', thanked('the guy who fixed it was great')],
  ['fr-CA', asked('Remboursez-moi')],
  ['fr-CA', asked('Votre aide serait appréciée')],
  ['en-US', asked('Please refund me')],
  ['en-US', asked('An apology would be nice')],
  ['en-US', asked('- a refund\n- an apology')],
  ['fr-CA', thanked('Mes sincères remerciements à Mme Roy')],
  ['fr-CA', thanked('Mes félicitations à toute l’équipe')],
  ['fr-CA', thanked('Toute ma gratitude au facteur')],
  ['en-CA', thanked('My heartfelt thanks to the team')],
  ['en-CA', thanked('Our deepest gratitude to Dr. Lee')],
  ['en-CA', thanked('Three cheers for Sam!')],
  ['en-CA', thanked('A word of thanks')],
  ['en-CA', thanked('My compliments to the chef')],
  ['en-CA', thanked('A hug to the nurse')],
  ['en-CA', thanked('My apologies')],
  ['en-CA', thanked('An angel in disguise')],
  ['fr-CA', thanked('Un mot pour le facteur')],
  ['fr-CA', thanked('Mon coup de cœur')],
  ['en-US', asked('To date I have no answer')],
  ['en-US', asked('My only wish')],
  ['en-US', asked('To put it simply, a refund')],
  ['en-US', asked('To me a refund is fair')],
  ['en-CA', thanked('Your staff discount')],
  ['fr-CA', asked('Jouer au parc')],
  ['fr-CA', asked('Arriver à l’heure')],
  ['fr-CA', asked('Aucun appel')],
  ['fr-CA', asked('La moindre des choses')],
  ['fr-CA', asked('Profiter du rabais')],
  ['en-US', asked('To whom should I write?')],
  ['en-US', asked('My request: a refund')],
  ['fr-CA', asked('Ma demande : un remboursement')],
  ['fr-CA', asked('Un remboursement?')],
  ['fr-CA', asked('Ne plus recevoir vos courriels')],
  ['fr-CA', asked('Être remboursée')],
  ['fr-CA', asked('Les recevoir à temps')],
  ['fr-CA', asked('Parler à quelqu’un')],
  ['fr-CA', asked('Se faire rembourser')],
  ['fr-CA', asked('Vous dire que c’était froid')],
] as const)('%s: what is a sentence, or may be, is left alone: %j', (convention, more) => {
  expect(toldOf(makeDraft({ convention, ...more }))).toBeUndefined()
})

test.each(['ne pas ', 'me le ', 'l’', 'nous '])('words that go on for long are read as fast: %j', (words) => {
  const draft = makeDraft({ convention: 'fr-CA', ...asked(`${words.repeat(400)}zzz`) })
  toldOf(draft)
  const took = processorTime()
  toldOf(draft)
  expect(took()).toBeLessThan(2000)
})
