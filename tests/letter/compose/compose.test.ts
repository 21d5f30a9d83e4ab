import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answer, setConvention, setParty } from '#letter/draft/change-draft'
import { compose, hasWriterSentence } from '#letter/compose/compose'
import type { Draft, Party } from '#letter/draft/draft'
import { completeFrame } from '#letter/language/grammar'
import type { Letter, Part, Sentence } from '#letter/parts/letter'
import { genders, gravities, lengths, registers, tones, voices } from '#letter/draft/manner'
import { newDraft, nobody } from '#letter/draft/new-draft'
import { doors, questions } from '#letter/draft/questions'
import { spoken } from '#letter/language/spoken'
import { languageOf, languages } from '#tests/languages'
import { letterText } from '#tests/letter-text'
import { englishStories, frenchStories, storyDay } from '#tests/stories/stories'

const empty = (door: Draft['door'], convention = 'fr-CA') =>
  newDraft({ id: '6f1c7f2e-5d0f-4e3b-9d55-0d9b7d1f2a11', door, convention, now: `${storyDay}T09:00:00.000Z` })
const letterOf = (draft: Draft, today = storyDay) => compose(draft, languageOf(draft.convention), today)
const conventions = languages.flatMap((language) => Object.keys(language.conventions))
const own = (text: string) => ({ kind: 'own', text }) as const
const sentences = (letter: Letter): Sentence[] =>
  letter.parts.flatMap((part) =>
    part.kind === 'paragraph' ? [...part.sentences] : 'sentence' in part ? [part.sentence] : [],
  )
const body = (letter: Letter) =>
  letter.parts.flatMap((part) => (part.kind === 'paragraph' ? part.sentences.map((sentence) => sentence.text) : []))
const part = <K extends Part['kind']>(letter: Letter, kind: K) =>
  letter.parts.find((one): one is Extract<Part, { kind: K }> => one.kind === kind)

test('a draft without an answer has no body, and nothing to send', () => {
  for (const door of doors) {
    expect(body(letterOf(empty(door)))).toEqual([])
    expect(hasWriterSentence(letterOf(empty(door)))).toBe(false)
  }
})

test.each(conventions)('the two essential answers of each door make a letter in %s', (convention) => {
  for (const door of doors) {
    const essential = questions[door].filter((question) => question.essential)
    expect(essential).toHaveLength(2)
    const draft = essential.reduce((so, { id }) => answer(so, id, own(`Voici ${id}`)), empty(door, convention))
    const letter = letterOf(draft)
    expect(hasWriterSentence(letter)).toBe(true)
    expect(letter.parts.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['date', 'subject', 'salutation', 'paragraph', 'closing']),
    )
    for (const { id } of essential) expect(body(letter)).toContain(`Voici ${id}.`)
  }
})

test('a letter begins with what happened, in the writer’s own words', () => {
  const said = letterOf(answer(empty('disappointed'), 'what', own("Je suis déçu de l'accueil")))
  expect(body(said)[0]).toBe('Je suis déçu de l’accueil.')
  const unsaid = letterOf(answer(empty('disappointed'), 'what', own('La porte était fermée')))
  expect(body(unsaid)[0]).toBe('La porte était fermée.')
})

test('a request of the writer takes the place of the request for a reply', () => {
  const without = answer(empty('disappointed', 'en-CA'), 'what', own('The door was closed'))
  expect(body(letterOf(without))).toContain('Please reply to this letter.')
  const withAsk = answer(without, 'ask', { kind: 'frame', frame: 'could-you', text: 'open it' })
  expect(body(letterOf(withAsk))).toContain('Could you please open it?')
  expect(body(letterOf(withAsk))).not.toContain('Please reply to this letter.')
})

test('a day to come stands in the subject without being told as past', () => {
  const moment = { kind: 'moment', date: '2026-12-05', until: '', time: '', place: 'à Gatineau' } as const
  const letter = letterOf(answer(answer(empty('disappointed'), 'what', own('Rien')), 'moment', moment))
  expect(part(letter, 'subject')?.sentence.text).toBe('Réclamation – 5\u00a0décembre 2026, à Gatineau')
})

describe('salutation and closing agree', () => {
  test.each([
    ['fr-CA', {}, 'Madame, Monsieur,', 'Veuillez recevoir, Madame, Monsieur, mes salutations distinguées.'],
    ['fr-CA', { name: 'Claude Roy' }, 'Bonjour,', 'Veuillez recevoir mes salutations distinguées.'],
    [
      'fr-CA',
      { name: 'Roy', courtesy: 'feminine' },
      'Madame,',
      'Veuillez recevoir, Madame, mes salutations distinguées.',
    ],
    ['fr-CA', { name: 'Monsieur Roy' }, 'Monsieur,', 'Veuillez recevoir, Monsieur, mes salutations distinguées.'],
    ['en-CA', {}, 'Dear Sir or Madam:', 'Sincerely,'],
    ['en-CA', { name: 'Claude Roy' }, 'Dear Claude Roy:', 'Sincerely,'],
    ['en-CA', { name: 'Roy', courtesy: 'masculine' }, 'Dear Mr.\u00a0Roy:', 'Sincerely,'],
    ['en-CA', { name: 'Claude Roy', courtesy: 'feminine' }, 'Dear Ms.\u00a0Claude Roy:', 'Sincerely,'],
  ] as const)('%s %o', (convention, recipient, salutation, closing) => {
    const letter = letterOf(setParty(empty('disappointed', convention), 'recipient', { ...nobody, ...recipient }))
    expect(part(letter, 'salutation')?.sentence.text).toBe(salutation)
    expect(part(letter, 'closing')?.sentence.text).toBe(closing)
  })

  test('a rewritten salutation is repeated in the closing', () => {
    const draft = {
      ...empty('disappointed'),
      edits: { 'salutation@fr': { kind: 'rewritten', text: 'Madame la Directrice,', was: 'Madame, Monsieur,' } },
    } as const
    expect(part(letterOf(draft), 'closing')?.sentence.text).toBe(
      'Veuillez recevoir, Madame la Directrice, mes salutations distinguées.',
    )
  })
})

test('an address stands as the convention writes it', () => {
  const writer = {
    ...nobody,
    name: 'Ann',
    street: '1, rue A\napp. 2',
    city: 'Lévis',
    region: 'Québec',
    postalCode: 'G6V 1A1',
  }
  const lines = (convention: string) =>
    part(letterOf(setParty(empty('thankful', convention), 'writer', writer)), 'sender')?.lines
  expect(lines('fr-CA')).toEqual(['Ann', '1, rue A', 'app. 2', 'Lévis (Québec)\u00a0 G6V 1A1'])
  expect(lines('en-CA')).toEqual(['1, rue A', 'app. 2', 'Lévis, Québec\u00a0 G6V 1A1'])
})

test('another convention loses no answer', () => {
  for (const [name, draft] of Object.entries(frenchStories)) {
    const there = letterOf(setConvention(draft, 'en-CA'))
    expect(there.language).toBe('en-CA')
    expect(letterText(letterOf(setConvention(setConvention(draft, 'en-CA'), 'fr-CA'))), name).toBe(
      letterText(letterOf(draft)),
    )
  }
})

describe('whatever is typed', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '{salutation} {{name}} ${x} $1 $& %s',
      'a\r\nBcc: x@exemple.ca',
      '\ud800',
      '\u202eevil',
      '"\'«»“”…',
      '. , ; : ! ?',
      '» et puis «',
      ': rien ! (oui ?) "',
      '1 234 $ no 5 ? «',
      'é'.repeat(3000),
      ' \u00a0'.repeat(3000),
    ),
  )
  const partyOf = (words: fc.Arbitrary<string>): fc.Arbitrary<Party> =>
    fc.record({
      name: words,
      courtesy: fc.constantFrom('none', 'feminine', 'masculine'),
      role: words,
      organisation: words,
      street: words,
      city: words,
      region: words,
      postalCode: words,
      email: words,
      phone: words,
      country: fc.constantFrom('', 'CA', 'DE', 'FR', 'GB', 'JP', 'ZW', 'XX'),
      asTyped: fc.boolean(),
    })
  const stories = [...Object.values(frenchStories), ...Object.values(englishStories)]
  const manner = fc.record({
    register: fc.constantFrom(...registers),
    voice: fc.constantFrom(...voices),
    gender: fc.constantFrom(...genders),
    length: fc.constantFrom(...lengths),
    tone: fc.constantFrom(...tones),
    gravity: fc.constantFrom(...gravities),
  })
  const draftsOf = (words: fc.Arbitrary<string>, someone: fc.Arbitrary<Party>) =>
    fc
      .record({
        story: fc.constantFrom(...stories),
        convention: fc.constantFrom(...conventions),
        manner,
        texts: fc.array(words, { minLength: 13, maxLength: 13 }),
        framed: fc.array(fc.option(fc.nat(4)), { minLength: 13, maxLength: 13 }),
        party: someone,
        attached: fc.record({ enclosures: words, copies: words }),
      })
      .map(({ story, convention, texts, framed, party: person, manner: how, attached }) =>
        questions[story.door].reduce(
          (draft, { id, kind }, index) => {
            if (kind !== 'text') return draft
            const { frames } = languageOf(convention).questions[id]
            const frame = frames[framed[index] ?? -1]?.id
            const text = texts[index] ?? ''
            return answer(draft, id, frame ? { kind: 'frame', frame, text } : own(text))
          },
          { ...story, ...how, ...attached, convention, writer: person, recipient: person, helper: person } as Draft,
        ),
      )
  const drafts = draftsOf(typed, partyOf(typed))

  test(
    'the letter is whole: no empty block, no double space, no stray mark, well-formed, ids of their own',
    { timeout: 30_000 },
    () => {
      fc.assert(
        fc.property(drafts, (draft) => {
          const letter = letterOf(draft)
          for (const lines of letter.parts.flatMap((one) => ('lines' in one ? [one.lines] : []))) {
            expect(lines.length).toBeGreaterThan(0)
            expect(lines.every((line) => line.trim() !== '')).toBe(true)
          }
          const all = sentences(letter)
          expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
          for (const { text } of all) {
            expect(text.isWellFormed()).toBe(true)
            expect(text.trim()).not.toBe('')
            expect(text).not.toMatch(/(?!\n)[\u0000-\u001f\u202a-\u202e]| {2}/)
            expect(text).not.toMatch(/^[\s\u202f]|[\s\u202f]$/)
          }
          const isList = letter.parts.some((part) => part.kind === 'paragraph' && part.mark !== undefined)
          if (!isList)
            for (const text of body(letter))
              expect(text).not.toMatch(
                /(?=[\p{L}\p{Nd}])[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Arab}\p{sc=Hebr}0-9]$/u,
              )
        }),
        { numRuns: 600 },
      )
    },
  )

  const somebody = partyOf(fc.constantFrom('', 'Élise Roy'))
  const plainDrafts = draftsOf(fc.constantFrom('', 'la porte était fermée'), somebody)
  const saidByApp = (letter: Letter) => sentences(letter).filter(({ origin }) => origin === 'app')

  test('the words of the app are whole: no pattern left to fill, no "(e)"', () => {
    fc.assert(
      fc.property(plainDrafts, (draft) => {
        const letter = letterOf(draft)
        for (const { text } of saidByApp(letter)) expect(text).not.toMatch(/[{}]|\(e\)|·e|undefined/)
        const lines = letter.parts.flatMap((one) => ('lines' in one ? one.lines : []))
        expect(lines.join('\n')).not.toMatch(/[{}]/)
      }),
      { numRuns: 600 },
    )
  })

  test('every elision of the app’s French is made', () => {
    const french = plainDrafts.filter(({ convention }) => convention.startsWith('fr'))
    fc.assert(
      fc.property(french, (draft) => {
        for (const { text } of saidByApp(letterOf(draft)))
          expect(text).not.toMatch(/(?<!\p{L})(?:que|je|ne|de|se|me) (?=[aeiouéèêâî])|(?<!\p{L})de les? \p{Lu}/iu)
      }),
      { numRuns: 300 },
    )
  })

  describe('a French seam', () => {
    const french = languageOf('fr-CA')
    const completions = [
      'il pleuvait',
      'elles riaient',
      'aller',
      'Étienne',
      'une amie',
      'le personnel',
      'les bénévoles',
    ]
    const frames = Object.values(french.questions).flatMap((one) => [...one.frames, ...(one.child?.frames ?? [])])
    const completed = ({ start, takes }: (typeof frames)[number]) =>
      voices.flatMap((voice) =>
        completions.map((completion) => completeFrame(spoken(start, voice), completion, french, { takes })),
      )

    test('elides as a hand would', () => {
      for (const said of frames.flatMap(completed))
        expect(said).not.toMatch(/(?<!\p{L})(?:que|de|je|ne) (?=[aeiouéÉ])/u)
    })

    test('contracts before a noun as a hand would', () => {
      const beforeNouns = frames.filter(({ takes }) => takes?.[0] === 'noun').flatMap(completed)
      expect(beforeNouns).not.toEqual([])
      for (const said of beforeNouns) expect(said).not.toMatch(/(?<!\p{L})(?:de|à) les? /u)
    })
  })

  test('the same draft makes the same letter', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(letterOf(draft)).toEqual(letterOf(structuredClone(draft)))
      }),
    )
  })
})

test('a convention that no language has is refused', () => {
  expect(() => languageOf('xx-XX')).toThrow(RangeError)
  expect(() => compose(setConvention(empty('both'), 'xx-XX'), languageOf('fr-CA'), storyDay)).toThrow(RangeError)
})
