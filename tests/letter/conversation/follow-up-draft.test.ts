import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { answer, setConvention, setManner, setRegister } from '#letter/draft/change-draft'
import { check } from '#letter/check/check'
import { compose, hasWriterSentence } from '#letter/compose/compose'
import { followUps } from '#letter/draft/correspondence'
import { draftSchema, type Draft, type DraftEvent } from '#letter/draft/draft'
import { followUpDraft } from '#letter/conversation/follow-up-draft'
import type { Letter } from '#letter/parts/letter'
import { blockText } from '#letter/parts/plain-text'
import { registers, tones, voices } from '#letter/draft/manner'
import { phrasesFor } from '#letter/compose/phrases'
import { languageOf, languages } from '#tests/languages'
import { makeDraft } from '#tests/draft'
import { letterText } from '#tests/letter-text'
import { englishStories, frenchStories, storyDay } from '#tests/stories/stories'

type Why = (typeof followUps)[number]

const secondDay = '2026-12-01'
const letterOf = (draft: Draft, day: string) => compose(draft, languageOf(draft.convention), day)

function second(first: Draft, why: Why, letter: Letter = letterOf(first, storyDay)): Draft {
  const answered: Extract<DraftEvent, { kind: 'answered' }> = {
    kind: 'answered',
    how: 'email',
    felt: 'partly',
    on: '2026-11-05',
    text: 'Bonjour.',
  }
  return followUpDraft(first, {
    sent: { kind: 'sent', how: 'email', on: storyDay, letter },
    answered: why === 'no-answer' ? null : answered,
    why,
    id: randomUUID(),
    now: `${secondDay}T09:00:00.000Z`,
  })
}

function story(name: string, stories = frenchStories): Draft {
  const found = stories[name]
  if (!found) throw new Error(name)
  return found
}

const bodyOf = ({ parts }: Letter) =>
  parts.flatMap((part) => (part.kind === 'paragraph' ? part.sentences.map(({ text }) => text) : [])).join(' ')

test('a request that leads to a list is asked again with its list', () => {
  const asked = 'Pourriez-vous :\n- me rembourser ;\n- me rappeler ?'
  const first = makeDraft({ answers: { what: { kind: 'own', text: 'Rien.' }, ask: { kind: 'own', text: asked } } })
  const draft = second(first, 'no-answer')
  const text = letterOf(draft, secondDay).parts.flatMap((part) => (part.kind === 'paragraph' ? [blockText(part)] : []))
  expect(text.join('\n').replaceAll('\u00a0', ' ')).toContain('Pourriez-vous :\n- me rembourser;\n- me rappeler?')
})

const words: Readonly<Record<string, Readonly<{ helped: string; missing: string }>>> = {
  'fr child': {
    helped: "Ce que j'ai aimé, c'est que vous allez en parler avec les autres clubs.",
    missing: 'Je ne sais toujours pas pourquoi je ne peux pas jouer.',
  },
  'fr adult': {
    helped: 'Votre offre de me rencontrer avant la formation me rassure.',
    missing: "Je ne sais toujours pas pourquoi personne n'a pu m'accorder trente secondes.",
  },
  'en child': {
    helped: 'What I liked is that you will talk about it with the other clubs.',
    missing: 'I still do not know why I cannot play.',
  },
  'en adult': {
    helped: 'Your offer to meet before the training puts my mind at ease.',
    missing: 'I still do not know why nobody could spare me thirty seconds.',
  },
}

const titled = (title: string, text: string) => `──────── ${title} ────────\n\n${text}`
const tellers = { tournament: 'child', 'thirty-seconds': 'adult' } as const

for (const [stories, tag] of [
  [frenchStories, 'fr'],
  [englishStories, 'en'],
] as const)
  for (const [name, register] of Object.entries(tellers))
    for (const convention of Object.keys(languageOf(story(name, stories).convention).conventions))
      for (const why of followUps)
        test(`the second letter of a ${register} in ${convention}, ${why}, as it was read and accepted`, async () => {
          const told = setConvention(setRegister(story(name, stories), register), convention)
          const first =
            why === 'no-answer' ? told : answer(told, 'ask', { kind: 'choice', choice: 'explanation', text: '' })
          const draft = second(first, why)
          const { helped = '', missing = '' } = words[`${tag} ${register}`] ?? {}
          const said: Draft = {
            ...draft,
            answers: { helped: { kind: 'own', text: helped }, missing: { kind: 'own', text: missing } },
          }
          const letters = tones.map((tone) => titled(tone, letterText(letterOf(setManner(said, { tone }), secondDay))))
          await expect(letters.join('\n')).toMatchFileSnapshot(
            `../../golden/second/${register}.${convention}.${why}.txt`,
          )
        })

test('a second letter has the people and the manner of the first, and a history of its own', () => {
  const first = { ...story('tournament'), agreed: { on: `${storyDay}T10:00:00.000Z`, letter: 'abc' } }
  const draft = second(first, 'no-answer')
  expect(draftSchema.parse(draft)).toEqual(draft)
  expect(draft).toMatchObject({
    writer: first.writer,
    helper: first.helper,
    recipient: first.recipient,
    register: 'child',
    convention: 'fr-CA',
    agreed: null,
    answers: {},
    at: 'missing',
    history: [{ kind: 'created' }],
  })
  expect(draft.id).not.toBe(first.id)
  expect(draft.follows).toMatchObject({ draft: first.id, sent: storyDay, answered: '' })
  expect(draft.follows).toMatchObject({
    subject: '',
    happened: expect.stringContaining('tournoi provincial') as string,
  })
})

test('it tells the date of the first letter and what happened, and asks the same in the same words', () => {
  const first = makeDraft({
    answers: {
      what: { kind: 'own', text: 'La porte était fermée.' },
      ask: { kind: 'own', text: "J'ai un reçu. Pourriez-vous me rembourser?" },
    },
  })
  const sent = letterOf(first, storyDay)
  const text = bodyOf(letterOf(second({ ...first, answers: {} }, 'no-answer', sent), secondDay))
  expect(text).toContain('La porte était fermée. Je vous ai écrit à ce sujet le 28\u00a0octobre 2026.')
  expect(text.match(/Pourriez-vous me rembourser\?/g)).toHaveLength(1)
  expect(text).not.toContain('J’ai un reçu')
})

test.each([
  ['fr-CA', 'La porte était fermée hier.', 'Je vous ai écrit le 28 octobre 2026 : « La porte était fermée hier. »'],
  ['fr-CA', 'La semaine dernière, rien n’est venu.', ' : « La semaine dernière, rien n’est venu. »'],
  ['en-CA', 'The door was closed on Tuesday.', 'I wrote to you on October 28, 2026: “The door was closed on Tuesday.”'],
  [
    'en-CA',
    'It was closed on May 3, 2026.',
    'It was closed on May 3, 2026. I wrote to you about this on October 28, 2026.',
  ],
])('%s: days told as that day saw them are quoted: %s', (convention, text, expected) => {
  const first = makeDraft({ convention, answers: { what: { kind: 'own', text } } })
  expect(bodyOf(letterOf(second(first, 'no-answer'), secondDay)).replaceAll('\u00a0', ' ')).toContain(expected)
})

test.each([
  [
    'Pourriez-vous me rembourser d’ici le 30 octobre?',
    'La date que j’avais indiquée, le 30 octobre 2026, est passée. Pourriez-vous me rembourser?',
  ],
  ['Pourriez-vous me rembourser d’ici le 15 décembre?', 'Pourriez-vous me rembourser d’ici le 15 décembre?'],
  ['Pourriez-vous, avant le 30 octobre, me rembourser?', '« Pourriez-vous, avant le 30 octobre, me rembourser? »'],
])('a day that has passed is not asked for again: %s', (text, expected) => {
  const first = makeDraft({ answers: { what: { kind: 'own', text: 'Rien n’est venu.' }, ask: { kind: 'own', text } } })
  const body = bodyOf(letterOf(second(first, 'no-answer'), secondDay)).replaceAll('\u00a0', ' ')
  expect(body).toContain(expected)
  expect(body.split('me rembourser')).toHaveLength(2)
})

test('what the writer says of the silence and of the day that passed is not said by the app too', () => {
  const ask = { kind: 'own', text: 'Please send my $275 by October 30.' } as const
  const first = makeDraft({
    convention: 'en-CA',
    answers: { what: { kind: 'own', text: 'You have my deposit.' }, ask },
  })
  const bodyWith = (text: string) => {
    const draft = { ...second(first, 'no-answer'), answers: { missing: { kind: 'own', text } } } as const
    return bodyOf(letterOf(draft, secondDay)).replaceAll('\u00a0', ' ')
  }
  const appSays = [/have not received a reply/, /The day I asked for, October 30, 2026, has passed/]
  const said = (text: string) => appSays.map((sentence) => sentence.test(bodyWith(text)))
  expect(said('The deposit.')).toEqual([true, true])
  expect(said('October 30 is past.')).toEqual([true, false])
  expect(said('You promised it by October 30.')).toEqual([true, false])
  expect(said('Nobody wrote back.')).toEqual([false, true])
  expect(said('It is past October 30 and I got no answer.')).toEqual([false, false])
  expect(said('You did not answer about the key.')).toEqual([false, true])
})

test('without a request, the second letter asks for a reply once more', () => {
  const first = makeDraft({ answers: { what: { kind: 'own', text: 'La porte était fermée.' } } })
  const draft = second(first, 'no-answer')
  expect(draft.follows?.asked).not.toBe('')
  expect(bodyOf(letterOf(draft, secondDay))).toContain(draft.follows?.asked)
})

test('where only a reply was hoped for, there is no request to recall, until a reply has come', () => {
  const first = makeDraft({ answers: { what: { kind: 'own', text: 'La porte était fermée.' } } })
  const again = second(first, 'no-answer')
  expect(bodyOf(letterOf(again, secondDay))).not.toMatch(/demande/)
  const third = second(again, 'no-answer', letterOf(again, secondDay))
  expect(third.follows?.asked).toBe(again.follows?.asked)
  expect(bodyOf(letterOf(third, secondDay))).not.toMatch(/demande/)
  expect(second(again, 'no-help', letterOf(again, secondDay)).follows?.asked).toBe('')
})

test('of what is settled in part, only what remains is asked', () => {
  const first = answer(story('thirty-seconds'), 'ask', { kind: 'choice', choice: 'explanation', text: '' })
  const draft = second(first, 'in-part')
  const said: Draft = { ...draft, answers: { missing: { kind: 'own', text: 'La porte est encore fermée.' } } }
  const asked = draft.follows?.asked ?? 'nothing'
  expect(bodyOf(letterOf(draft, secondDay))).toContain(asked)
  expect(bodyOf(letterOf(said, secondDay))).not.toContain(asked)
  expect(bodyOf(letterOf(said, secondDay))).toContain('La porte est encore fermée.')
})

test('once answered, a letter that only hoped for a reply does not ask for a first one', () => {
  const first = makeDraft({ answers: { what: { kind: 'own', text: 'La porte était fermée.' } } })
  for (const [why, ask] of [
    ['no-help', 'Pourriez-vous examiner de nouveau la situation?'],
    ['in-part', 'Pourriez-vous régler ce qui reste?'],
  ] as const) {
    const draft = second(first, why)
    expect(draft.follows?.asked).toBe('')
    expect(bodyOf(letterOf(draft, secondDay))).toContain(ask)
  }
})

test('a first letter in which nothing was told is recalled by its date alone', () => {
  const letter = letterOf(story('thirty-seconds'), storyDay)
  const bare = { ...letter, parts: letter.parts.filter(({ kind }) => kind !== 'paragraph') }
  const text = bodyOf(letterOf(second(story('thirty-seconds'), 'no-answer', bare), secondDay))
  expect(text).toContain('28\u00a0octobre 2026')
  expect(text).not.toMatch(/«|\{/)
})

test('a thank-you for a reply waits for a word of the writer; a letter without an answer can leave as it is', () => {
  expect(hasWriterSentence(letterOf(second(story('thirty-seconds'), 'good'), secondDay))).toBe(false)
  expect(hasWriterSentence(letterOf(second(story('thirty-seconds'), 'no-answer'), secondDay))).toBe(true)
})

test('the check does not ask a second letter for what the first one told', () => {
  for (const why of followUps) {
    const draft = second(story('thirty-seconds'), why)
    const said: Draft = { ...draft, answers: { missing: { kind: 'own', text: 'La porte est encore fermée.' } } }
    const language = languageOf(said.convention)
    const reasons = check(said, letterOf(said, secondDay), language, secondDay).map(({ reason }) => reason)
    expect(reasons).not.toEqual(expect.arrayContaining([expect.stringMatching(/^no-(moment|ask)/)]))
  }
})

test('a second letter to praise and a disappointment is about what is still asked; a good reply is thanked for', () => {
  expect(second(makeDraft({ door: 'both' }), 'no-help').door).toBe('disappointed')
  expect(second(makeDraft({ door: 'disappointed' }), 'good').door).toBe('thankful')
})

test('every phrase of a second letter is said at least two ways, whoever speaks and whatever the tone, and never threatens', () => {
  const threat = /tribunal|avocat|poursui|dernier|sinon|mise en demeure|jours|court|lawyer|legal|final|otherwise|days/i
  for (const language of languages)
    for (const convention of Object.keys(language.conventions))
      for (const why of followUps)
        for (const register of registers)
          for (const tone of tones)
            for (const voice of voices) {
              const first = makeDraft({ convention, register, tone, voice })
              const draft = second(first, why, letterOf(first, storyDay))
              const roles = ['recall', 'recall-untitled', `since.${why}`, ...(why === 'good' ? [] : ['reply-again'])]
              for (const role of roles) {
                const ways = phrasesFor(role, draft, language)
                expect(ways.length, `${convention} ${role} ${register} ${tone} ${voice}`).toBeGreaterThanOrEqual(2)
                expect(ways.filter((way) => threat.test(way) || way.includes('{'))).toEqual([])
              }
            }
})

test('an answer whose day is not known is told without a day', () => {
  const draft = second(story('thirty-seconds'), 'in-part')
  if (!draft.follows) throw new Error('follows')
  const undated = { ...draft, follows: { ...draft.follows, answered: '' } }
  for (const tone of tones) {
    const text = bodyOf(letterOf(setManner(undated, { tone }), secondDay))
    expect(text).not.toMatch(/\{|novembre/)
    expect(text).toMatch(/réponse/)
  }
})

test('a third letter keeps what the second said is left to refund, and asks for it again', () => {
  const told = makeDraft({
    convention: 'en-US',
    answers: { what: { kind: 'own', text: 'It broke.' }, ask: { kind: 'choice', choice: 'refund', text: '$499' } },
  })
  const left: Draft = { ...second(told, 'in-part'), answers: { missing: { kind: 'own', text: 'I only got $300.' } } }
  const third = second(left, 'no-answer', letterOf(left, secondDay))
  expect(bodyOf(letterOf(third, '2027-02-01'))).toMatch(/I only got \$300\. Could you please refund the rest\?$/)
})
