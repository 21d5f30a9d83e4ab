import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import { keptAside } from '#letter/compose/kept-aside'
import { restore } from '#letter/draft/change-sentence'
import type { Answer, Draft, Edit } from '#letter/draft/draft'
import type { QuestionId } from '#letter/draft/questions'
import { writerSentenceId } from '#letter/parts/sentence-id'
import { makeDraft } from '#tests/draft'
import { languageOf } from '#tests/languages'

const today = '2026-11-21'
const own = (text: string) => ({ kind: 'own', text }) as const
const frame = (id: string, text: string) => ({ kind: 'frame', frame: id, text }) as const
const choice = (id: string, text: string) => ({ kind: 'choice', choice: id, text }) as const
const list = 'Voici.\n(1) Le bus était en retard.\n(2) Il faisait froid'
const thrice = 'Est-ce que vous venez. Est-ce que vous venez.\n\nEst-ce que vous venez'

type Row = readonly [convention: string, question: QuestionId, answer: Answer, id: string, was: string]
/** The sentences that a letter had on 26 November 2026, with the ids that they had then. */
const before: readonly Row[] = [
  [
    'fr-CA',
    'what',
    own("J'ai attendu. Est-ce que vous pouvez m'appeler au 514 555-0199"),
    'what:yzll7',
    'Est-ce que vous pouvez m’appeler au 514 555-0199.',
  ],
  ['en-CA', 'ask', own('I waited. Can you call me at 514 555-0199'), 'ask:1kazrv6', 'Can you call me at 514 555-0199.'],
  ['fr-CA', 'what', own("J'ai souri xD"), 'what:hpps32', 'J’ai souri xD.'],
  ['en-CA', 'what', own('It was great <3<3'), 'what:1wvy9ny', 'It was great <3<3.'],
  ['en-CA', 'what', own('Then we left \\o/'), 'what:1e3wrx1', 'Then we left \\o/.'],
  ['fr-CA', 'what', own('Rien de plus ¯\\_(ツ)_/¯'), 'what:1ilq14i', 'Rien de plus ¯\\_(ツ)_/¯.'],
  ['fr-CA', 'what', own(list), 'what:9jkei4', '(1) Le bus était en retard.'],
  ['fr-CA', 'what', own(list), 'what:f8j3hs', '(2) Il faisait froid.'],
  ['en-CA', 'what', own('A. The bus was late.\nB. It was cold'), 'what:hmftsw', 'A. The bus was late.'],
  ['en-CA', 'what', own('i. the bus was late\nii. it was cold'), 'what:p5c17a', 'I. the bus was late'],
  ['en-CA', 'what', own('I said thanks. ขอบคุณ'), 'what:h9w5a7', 'ขอบคุณ.'],
  ['fr-CA', 'what', own("J'ai dit merci. ありがとう"), 'what:16ier8h', 'ありがとう.'],
  ['fr-CA', 'what', own("J'ai dit merci. धन्यवाद"), 'what:2gxczh', 'धन्यवाद.'],
  ['en-CA', 'what', own('I saw 5 acct. away from here'), 'what:17yw0nd', 'I saw 5 acct.'],
  ['en-CA', 'what', own('I saw 5 acct. away from here'), 'what:1gwnevl', 'Away from here.'],
  ['fr-CA', 'what', own('Je vois 5 pers. plus loin que moi'), 'what:1d6xybe', 'Je vois 5 pers.'],
  [
    'en-CA',
    'why',
    frame('regret', 'impossible to reach you'),
    'why:i95b1w',
    'What made it worse is that impossible to reach you.',
  ],
  [
    'fr-CA',
    'thanked',
    frame('thank', 'vous et votre équipe'),
    'thanked:1gvgghu',
    'Je vous écris pour remercier vous et votre équipe.',
  ],
  ['fr-CA', 'thanked', frame('praise', 'De Souza'), 'thanked:1qa7ghu', 'Je tiens à souligner le travail de Souza.'],
  ['en-CA', 'ask', choice('refund', 'me'), 'ask:upqf2j', 'Me.'],
  [
    'fr-CA',
    'what',
    own('- douche froide;\n- le mardi vous fermez à 19 h'),
    'what:1n6u99b',
    'le mardi vous fermez à 19 h',
  ],
  ['en-CA', 'what', own('Seen:\n- a leak;\n- the toilet was closed'), 'what:ve8r1w', 'the toilet was closed'],
]

/** Sentences of before whose first letter the app took for another since, or whose list for none. */
const otherwise: readonly (readonly [convention: string, question: QuestionId, answer: Answer, was: string])[] = [
  ['en-CA', 'what', own('w/ no salt it was bad'), 'W/ no salt it was bad.'],
  ['en-CA', 'what', own('b/c you lied'), 'B/c you lied.'],
  ['en-CA', 'what', own('r/food told me so'), 'R/food told me so.'],
  ['en-CA', 'what', own('x = 3 they said'), 'X = 3 they said.'],
  ['fr-CA', 'what', own('prix=45$ et non 40$'), 'Prix=45$ et non 40$.'],
  ['fr-CA', 'why', frame('because', 'Sa m’a fait de la peine'), '{}sa m’a fait de la peine.'],
  ['fr-CA', 'why', frame('because', 'Ma est venue pour rien'), '{}ma est venue pour rien.'],
  ['en-CA', 'why', frame('because', 'The never ending wait hurt'), '{}the never ending wait hurt.'],
  ['en-CA', 'why', frame('because', 'My never came'), '{}my never came.'],
  ['fr-CA', 'what', own('b. la boîte était vide\nc. rien reçu'), 'la boîte était vide'],
  ['fr-CA', 'what', own('a. un\n\nb. deux\n\nc. trois'), 'deux'],
  ['en-CA', 'what', own('Facts:\nA. The box was open\nB. The lid broke\nC. The cup leaked'), 'The box was open'],
  ['en-CA', 'what', own('a. the UPS man lied\nb. my Sony TV broke\nc. no refund'), 'my Sony TV broke'],
]

const draftOf = ([convention, question, answer]: Row, more: Partial<Draft> = {}) =>
  makeDraft({
    convention,
    door: question === 'thanked' ? 'thankful' : 'disappointed',
    answers: { what: own('Zut.'), [question]: answer },
    ...more,
  })
const said = (draft: Draft) =>
  compose(draft, languageOf(draft.convention), today)
    .parts.flatMap((part) => (part.kind === 'paragraph' ? part.sentences : []))
    .map(({ id, text }) => [id, text] as const)
const textOf = (draft: Draft) =>
  said(draft)
    .map(([, text]) => text)
    .join(' ')
const edited = (row: Row, edit: Edit) => draftOf(row, { edits: { [row[3]]: edit } })

/** The words of a sentence without the sign of its list and without its end, which another letter may write otherwise. */
const wordsOf = (was: string) => was.replace(/^(?:\(\d\)|[A-Z]\.) /u, '').replace(/\.$/u, '')

test.each(before)('in %s, what was removed of “%s” before stays removed, and is offered back', (...row) => {
  const [, , , id, was] = row
  const draft = edited(row, { kind: 'removed', was })
  expect(textOf(draft)).not.toContain(wordsOf(was))
  expect(keptAside(draft, languageOf(draft.convention), today)).toMatchObject([{ id, text: was, kind: 'removed' }])
  expect(said(restore(draft, id))).toEqual(said(draftOf(row)))
})

test.each(before)('in %s, what was written instead in “%s” before still stands', (...row) => {
  const [, , , id, was] = row
  const draft = edited(row, { kind: 'rewritten', text: 'Zzz.', was })
  expect(said(draft)).toContainEqual([id, 'Zzz.'])
  expect(textOf(draft)).not.toContain(wordsOf(was))
  expect(keptAside(draft, languageOf(draft.convention), today)).toEqual([])
})

test('of three sentences that are alike, the one that was removed before is the one removed', () => {
  const row: Row = ['fr-CA', 'what', own(thrice), 'what:1jxn8gu-2', 'Est-ce que vous venez.']
  const draft = edited(row, { kind: 'removed', was: row[4] })
  expect(textOf(draft).match(/Est-ce que vous venez/g)).toHaveLength(2)
})

test('what was written instead stands, whatever the app came to know since of who is thanked', () => {
  const was = 'This person took the time to listen.'
  const id = writerSentenceId('gesture', was)
  const answers = { thanked: frame('thank', 'the night nurse'), gesture: frame('gave-time', 'listen') }
  const draft = makeDraft({ convention: 'en-CA', door: 'thankful', answers })
  expect(textOf(draft)).toContain('They took the time to listen.')
  expect(said({ ...draft, edits: { [id]: { kind: 'rewritten', text: 'Zzz.', was } } })).toContainEqual([id, 'Zzz.'])
})

test('a sentence that was moved before is where it was put', () => {
  const [row] = before
  if (!row) throw new Error('there is no sentence')
  const first = writerSentenceId('what', "J'ai attendu.")
  const moved = textOf(draftOf(row, { moves: { [row[3]]: first } }))
  expect(moved.indexOf('Est-ce que')).toBeLessThan(moved.indexOf('J’ai attendu'))
})

test.each(['fr-CA', 'en-CA'])('in %s, what was cut after an abbreviation before is found again', (convention) => {
  for (const word of languageOf(convention).sentences.trailing) {
    const answer = own(`Zut zut ${word} zou de là. Bon.`)
    for (const was of [`Zut zut ${word}`, 'Zou de là.']) {
      const row: Row = [convention, 'what', answer, writerSentenceId('what', was), was]
      const draft = edited(row, { kind: 'removed', was })
      expect(textOf(draft), word).not.toMatch(was.startsWith('Zut') ? /Zut/ : /zou/i)
      expect(textOf(draft), word).toContain(was.startsWith('Zut') ? 'Zou de là.' : `Zut zut ${word}`)
      expect(keptAside(draft, languageOf(convention), today), word).toHaveLength(1)
    }
  }
})

test('what was asked in a first letter and removed from the second stays removed, a list too', () => {
  const asked = 'Voici.\n(1) Un échange.\n(2) Une réponse'
  const id = writerSentenceId('asked', '(1) Un échange.')
  const follows: Draft['follows'] = {
    ...{ draft: '7d444840-9dc0-41d1-a245-5ffdce74fad2', why: 'no-answer', asks: 'request', sent: '2026-10-01' },
    ...{ subject: '', asked, happened: '', answered: '' },
  }
  const draft = makeDraft({
    follows,
    answers: {},
    edits: { [id]: { kind: 'removed', was: '(1) Un échange.' } },
  })
  expect(textOf(draft)).not.toContain('Un échange')
  expect(textOf(draft)).toContain('Une réponse')
})

test('a sentence whose words changed since is not the one that was removed', () => {
  const draft = edited(
    [
      'fr-CA',
      'what',
      own('Nous avons attendu longtemps.'),
      writerSentenceId('what', 'Nous avons attendu.'),
      'Nous avons attendu.',
    ],
    { kind: 'removed', was: 'Nous avons attendu.' },
  )
  expect(textOf(draft)).toContain('Nous avons attendu longtemps.')
})

const beginnings: Readonly<Record<string, string>> = {
  'fr-CA': "C'est décevant parce que ",
  'en-CA': 'It was disappointing because ',
}

test.each(otherwise)(
  'in %s, a change of before is found again whatever first letter or sign it had: %s %j',
  (...row) => {
    const [convention, question, answer, end] = row
    const was = end.replace('{}', beginnings[convention] ?? '')
    const id = writerSentenceId(question, was)
    const draft = draftOf([convention, question, answer, id, was])
    const words = end.replace(/^(?:\{\})?./u, '').replace(/\.$/u, '')

    const plain = (text: string) => text.replaceAll('\u00a0$', '$').replaceAll('\u00a0', ' ')
    expect(plain(textOf(draft))).toContain(words)
    const removed = { ...draft, edits: { [id]: { kind: 'removed', was } as const } }
    expect(plain(textOf(removed))).not.toContain(words)
    expect(plain(textOf(removed))).not.toMatch(/(?:^|\s)[A-Ca-c]\.(?:\s|$)/u)
    expect(keptAside(removed, languageOf(convention), today)).toMatchObject([{ id, kind: 'removed' }])
    const rewritten = { ...draft, edits: { [id]: { kind: 'rewritten', text: 'Zzz.', was } as const } }
    expect(said(rewritten)).toContainEqual([id, 'Zzz.'])
    expect(plain(textOf(rewritten))).not.toContain(words)
    expect(keptAside(rewritten, languageOf(convention), today)).toEqual([])
  },
)

test('a sign that was the end of a rewritten sentence is not put before the next again', () => {
  const was = ['I. J’ai payé\nII.', 'J’ai attendu.']
  const [one = '', other = ''] = was.map((text) => writerSentenceId('what', text))
  const draft = draftOf(['fr-CA', 'what', own('I. J’ai payé\nII. J’ai attendu'), one, ''], {
    edits: {
      [one]: { kind: 'rewritten', text: 'I. J’ai trop payé\nII.', was: 'I. J’ai payé\nII.' },
      [other]: { kind: 'rewritten', text: 'J’ai trop attendu.', was: 'J’ai attendu.' },
    },
  })
  const { parts } = compose(draft, languageOf('fr-CA'), today)
  expect(parts.filter((part) => part.kind === 'paragraph' && part.mark !== undefined)).toEqual([])
  expect(textOf(draft)).toContain('II. J’ai trop attendu.')
})
