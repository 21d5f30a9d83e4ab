import { expect, test } from 'vitest'
import { applyRemark } from '#letter/check/apply-remark'
import { compose } from '#letter/compose/compose'
import type { Draft, Party } from '#letter/draft/draft'
import { nobody } from '#letter/draft/new-draft'
import { emailText } from '#letter/email/email-text'
import { languageOf } from '#tests/languages'
import { remarksOn, today, told } from './remarks-on'

const to = (name: string, courtesy: Party['courtesy'] = 'none') => ({ recipient: { ...nobody, name, courtesy } })
const letterOf = (draft: Draft) => compose(draft, languageOf(draft.convention), today)
const offered = (draft: Draft) => remarksOn(draft).filter(({ reason }) => reason === 'reader-title')

/** How the letter calls its reader once the offer is taken. */
function called(draft: Draft): readonly string[] {
  const [remark] = offered(draft)
  const letter = letterOf(remark ? applyRemark(draft, remark, letterOf(draft)) : draft)
  const block = letter.parts.find(({ kind }) => kind === 'recipient')
  const plain = (text: string) => text.replaceAll('\u00a0', ' ')
  return [
    block && 'lines' in block ? plain(block.lines[0] ?? '') : '',
    plain(emailText(letter).body.split('\n')[0] ?? ''),
  ]
}

test.each([
  ['en-GB', to('Pritchard', 'feminine'), 'thank you mrs pritchard for ringing', 'Mrs Pritchard', 'Dear Mrs Pritchard,'],
  ['en-US', to('Odette Farrow', 'feminine'), 'Thank you, Dr. Farrow.', 'Dr. Odette Farrow', 'Dear Dr. Odette Farrow:'],
  ['en-CA', to('Mr. Lee'), 'Dr. Lee told me to wait.', 'Dr. Lee', 'Dear Dr. Lee:'],
  ['en-CA', to('Lee'), 'Ms. Lee told me to wait.', 'Ms. Lee', 'Dear Ms. Lee:'],
  ['fr-CA', to('Sophie Gagnon', 'feminine'), 'Merci, Dre Gagnon.', 'Docteure Sophie Gagnon', 'Docteure,'],
  ['fr-FR', to('Durand', 'masculine'), 'J’ai écrit à Me Durand.', 'Maître Durand', 'Maître,'],
  ['en-CA', { ...to('Lee', 'feminine'), register: 'child' }, 'Mrs. Lee was nice.', 'Mrs. Lee', 'Hello,'],
  ['fr-CA', to('L’Heureux'), "J'ai parlé à mme l'heureux.", 'Madame L’Heureux', 'Madame,'],
] as const)('in %s, to %j, “%s” is the title offered', (convention, more, text, block, greeting) => {
  const draft = told(text, convention, more)
  expect(offered(draft)).toMatchObject([{ words: { called: block }, question: 'what' }])
  expect(called(draft)).toEqual([block, greeting])
})

test.each([
  ['the same title', told('Thank you mrs. pritchard.', 'en-GB', to('Mrs Pritchard'))],
  ['the title that was chosen', told('Merci, Mme Gagnon.', 'fr-CA', to('Gagnon', 'feminine'))],
  ['no title', told('Thank you, Pritchard.', 'en-GB', to('Pritchard', 'feminine'))],
  ['another name', told('Mrs Pritchardson rang me.', 'en-GB', to('Pritchard', 'feminine'))],
  ['a longer name', told('Mrs Pritchard Lowe rang me.', 'en-GB', to('Pritchard', 'feminine'))],
  ['a name that is joined', told('Dre Roy-Côté m’a appelé.', 'fr-CA', to('Roy', 'feminine'))],
  ['a woman for a man', told('Mrs Martel answered.', 'en-GB', to('Martel', 'masculine'))],
  ['a man for a woman', told('M. Gagnon a répondu.', 'fr-CA', to('Gagnon', 'feminine'))],
  ['two people of one name', told('Dr. Lee saw me, then Mrs. Lee did.', 'en-CA', to('Lee', 'feminine'))],
  ['a couple', told('I met Mr and Mrs Lee.', 'en-GB', to('Lee'))],
  ['a couple, in French', told('J’ai vu M. et Mme Roy.', 'fr-CA', to('Roy'))],
  ['nobody', told('Mrs Pritchard rang me.', 'en-GB')],
  ['a word of the language', told('On me doit 40 $.', 'fr-CA', to('Doré', 'feminine'))],
  ['a verb', told('Mon fils me rappelle Roy.', 'fr-CA', to('Roy', 'feminine'))],
])('with %s, no title is offered', (_, draft) => {
  expect(offered(draft)).toEqual([])
})

test('a greeting that the writer wrote is left', () => {
  const draft = told('Thank you, Dr. Lee.', 'en-CA', to('Lee', 'feminine'))
  const greeting = letterOf(draft).parts.find(({ kind }) => kind === 'salutation')
  if (!greeting || !('sentence' in greeting)) throw new Error('no greeting')
  const { id, text: was } = greeting.sentence
  expect(offered({ ...draft, edits: { [id]: { kind: 'rewritten', text: 'Hi Ann,', was } } })).toEqual([])
})
