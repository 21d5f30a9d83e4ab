import { expect, test } from 'vitest'
import { proposeKeep } from '#letter/check/keep'
import { compose } from '#letter/compose/compose'
import { wordCount } from '#letter/compose/ladder'
import { languageOf } from '#tests/languages'
import { outpouring } from './long-answers'
import { today, told } from './remarks-on'

const letterOf = (draft: ReturnType<typeof told>) => compose(draft, languageOf(draft.convention), today)
const bodyOf = (letter: ReturnType<typeof letterOf>) =>
  letter.parts.flatMap((part) => (part.kind === 'paragraph' ? part.sentences : []))

test.each(['fr-CA', 'en-CA'] as const)(
  'the writer’s own sentences are chosen, in reading order, none reworded: %s',
  (convention) => {
    const letter = letterOf(outpouring(convention))
    const own = bodyOf(letter).filter(({ origin }) => origin === 'writer')
    const { keep, setAside } = proposeKeep(letter, languageOf(convention), today)
    expect([...keep, ...setAside].toSorted()).toEqual(own.map(({ id }) => id).toSorted())
    expect(keep).toEqual(own.map(({ id }) => id).filter((id) => keep.includes(id)))
  },
)

test.each(['fr-CA', 'en-CA'] as const)('who, what, where, why and what is asked stay: %s', (convention) => {
  const letter = letterOf(outpouring(convention))
  const { keep } = proposeKeep(letter, languageOf(convention), today)
  const kept = bodyOf(letter).filter(({ id }) => keep.includes(id))
  const text = kept.map((one) => one.text).join(' ')
  for (const fact of [/comptoir|counter/, /commis|livreur|clerk/, /rembourser|refund/]) expect(text).toMatch(fact)
  for (const source of ['what', 'why', 'ask'])
    expect(kept[0] && kept.some((one) => one.source === source && one.id === firstOf(letter, source)), source).toBe(
      true,
    )
  expect(text).not.toMatch(/Désolée? de vous|Sorry to bother/)
  expect(kept.reduce((sum, one) => sum + wordCount(one.text), 0)).toBeLessThanOrEqual(160)
})

test('a short letter keeps everything', () => {
  const letter = letterOf(told('La salle était fermée. Personne ne m’a averti.'))
  expect(proposeKeep(letter, languageOf('fr-CA'), today).setAside).toEqual([])
})

function firstOf(letter: ReturnType<typeof letterOf>, source: string): string | undefined {
  return bodyOf(letter).find((one) => one.source === source && one.origin === 'writer')?.id
}

test('what is kept is read to the end, however long the sentences there are to choose from', () => {
  const sentences = Array.from(
    { length: 12 },
    (_, at) => `${['Hier', ...Array.from({ length: 31 }, (__, word) => `chose${at}x${word}`)].join(' ')}.`,
  )
  const letter = letterOf(told(sentences.join(' ')))
  const { keep } = proposeKeep(letter, languageOf('fr-CA'), today)
  const stays = bodyOf(letter).filter(({ id, origin }) => origin === 'app' || keep.includes(id))
  const words = stays.reduce((sum, one) => sum + wordCount(one.text), 0)
  expect(words).toBeLessThanOrEqual(150)
  expect(words).toBeGreaterThan(150 - 32)
})

test('a list stays whole, with the sentence that leads to it', () => {
  const { answers, ...draft } = outpouring('fr-CA')
  const story = answers.what?.kind === 'own' ? answers.what.text : ''
  const letter = letterOf({
    ...draft,
    answers: {
      ...answers,
      what: { kind: 'own', text: `${story}\n\nIl manquait :\n- un tapis\n- une lampe\n- désolé de vous déranger` },
    },
  })
  const { setAside } = proposeKeep(letter, languageOf('fr-CA'), today)
  const aside = bodyOf(letter).flatMap(({ id, text }) => (setAside.includes(id) ? [text] : []))
  expect(aside.length).toBeGreaterThan(0)
  expect(aside.filter((text) => /Il manquait|^un tapis|^une lampe|^désolé de vous/.test(text))).toEqual([])
})
