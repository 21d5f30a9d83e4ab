import { expect, test } from 'vitest'
import { makeDraft } from '#tests/draft'
import { remarksOn, told } from './remarks-on'

const strongIn = (draft: ReturnType<typeof told>) => remarksOn(draft).filter(({ reason }) => reason === 'intensity')

test.each([
  ['Je suis extrêmement déçu, et vraiment triste.', 'fr-CA', 'vraiment', 'extrêmement, vraiment'],
  [
    'C’était vraiment long. La salle était totalement froide. Le son était absolument trop fort.',
    'fr-CA',
    'absolument',
    'vraiment, totalement, absolument',
  ],
  ['I am extremely disappointed, and really sad.', 'en-CA', 'really', 'extremely, really'],
  [
    'It was really long. The room was totally dirty. The sound was absolutely too loud.',
    'en-CA',
    'absolutely',
    'really, totally, absolutely',
  ],
])('%s (%s): one is enough', (text, convention, said, adverbs) => {
  expect(strongIn(told(text, convention))).toMatchObject([{ words: { said, adverbs }, change: null }])
})

test.each([
  ['C’était vraiment long.', 'fr-CA'],
  ['C’était vraiment long. La salle était totalement inattendue.', 'fr-CA'],
  ['Je n’ai pas vraiment compris, et je ne suis pas totalement d’accord.', 'fr-CA'],
  ['Le stationnement était complètement vide et la porte, complètement fermée.', 'fr-CA'],
  ['Il faisait tellement froid que j’ai gelé, vraiment.', 'fr-CA'],
  ['C’était très long et très froid.', 'fr-CA'],
  ['J’étais vraiment, vraiment triste.', 'fr-CA'],
  ['I was really, really sad.', 'en-CA'],
  ['It was really long.', 'en-CA'],
  ['I did not really understand, and I was not totally sure.', 'en-CA'],
  ['The lot was completely full and the street was completely closed.', 'en-CA'],
  ['It was very long and very cold.', 'en-CA'],
])('%s (%s) is measured', (text, convention) => {
  expect(strongIn(told(text, convention))).toEqual([])
})

test('a thank-you may be as warm as it likes', () => {
  const gesture = { kind: 'own', text: 'Julie a été vraiment, vraiment, absolument gentille.' } as const
  expect(strongIn(makeDraft({ door: 'thankful', answers: { gesture } }))).toEqual([])
})
