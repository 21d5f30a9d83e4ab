import { expect, test } from 'vitest'
import { answer } from '#letter/draft/change-draft'
import { compose } from '#letter/compose/compose'
import { languageSchema, type Language } from '#letter/language/language'
import { newDraft } from '#letter/draft/new-draft'
import { doors, questionIds, questions } from '#letter/draft/questions'
import { spoken } from '#letter/language/spoken'
import type { Draft } from '#letter/draft/draft'
import type { Story } from '#letter/answers/story'
import { genders, gravities, registers, tones, voices } from '#letter/draft/manner'
import { phrasesFor } from '#letter/compose/phrases'
import { phraseRoles } from '#letter/compose/body-plan'
import { reference } from '#locales/languages'
import { languageOf, languages, library } from '#tests/languages'

const english = library.words(reference, 'letter')

const blank = newDraft({
  id: '6f1c7f2e-5d0f-4e3b-9d55-0d9b7d1f2a11',
  door: 'disappointed',
  convention: 'fr-CA',
  now: '2026-10-28T09:00:00.000Z',
})

test('every language has all that letters need', () => {
  for (const language of languages) expect(languageSchema.parse(language)).toEqual(language)
})

test('what is known of a language at once agrees with what is read of it later', async () => {
  for (const tag of library.tags) {
    const { conventions, home, abroad, places, name } = library.index(tag)
    const language = await library.read(tag, 'letter')
    expect(language.tag).toBe(tag)
    expect(Object.keys(language.conventions)).toEqual(conventions)
    for (const one of [home, abroad, ...Object.values(places)]) expect(conventions).toContain(one)
    expect(conventions.filter((one) => !one.startsWith(`${tag}-`))).toEqual([])
    expect(name).not.toBe('')
  }
})

test('no two languages have the same place in lists, nor the same convention', () => {
  const orders = library.tags.map((tag) => library.index(tag).order)
  expect(new Set(orders).size).toBe(orders.length)
  expect(new Set(library.conventions).size).toBe(library.conventions.length)
})

test('phrases are for conventions that there are', () => {
  for (const { phrases, conventions } of languages)
    for (const phrase of phrases) for (const one of phrase.conventions ?? []) expect(conventions).toHaveProperty([one])
})

const beginningOf = (answer: Story['answers'][string]) => {
  if (answer.kind === 'frame') return `frame ${answer.frame}`
  return answer.kind === 'choice' ? `choice ${answer.choice}` : answer.kind
}

test('every language of the app tells stories that its questions know', async () => {
  for (const tag of library.appTags) {
    const { questions: asked } = await library.read(tag, 'letter')
    for (const { id, door, answers } of await library.read(tag, 'stories'))
      for (const [question, answer] of Object.entries(answers)) {
        const { child, ...words } = asked[questionIds.find((one) => one === question) ?? 'what']
        const known = {
          frame: [...words.frames, ...(child?.frames ?? [])].map(({ id: one }) => `frame ${one}`),
          choice: [...(words.choices ?? []), ...(child?.choices ?? [])].map(({ id: one }) => `choice ${one}`),
          own: ['own'],
          moment: ['moment'],
          matter: ['matter'],
        }
        expect(
          questions[door].map((one) => one.id),
          `${tag} ${id}`,
        ).toContain(question)
        expect(known[answer.kind], `${tag} ${id}`).toContain(beginningOf(answer))
      }
  }
})

test('frames have the same ids in every language, so that a draft can change its language', () => {
  const idsOf = (language: Language) =>
    questionIds.map((id) => {
      const { frames, child } = language.questions[id]
      return [id, [...frames, ...(child?.frames ?? [])].map((frame) => frame.id).sort()]
    })
  for (const language of languages) expect(idsOf(language)).toEqual(idsOf(english))
})

test('every text question has two to five frames, for adults and for children, and an example that starts with one', () => {
  for (const { questions: words, tag } of languages)
    for (const door of doors)
      for (const { id } of questions[door].filter((question) => question.kind === 'text'))
        for (const { frames: all = [], example = '' } of [words[id], { ...words[id].child }]) {
          const frames = all.filter(({ former }) => !former)
          expect(frames.length, `${tag} ${id}`).toBeGreaterThanOrEqual(2)
          expect(frames.length).toBeLessThanOrEqual(5)
          const starts = frames.map(({ start }) => spoken(start, 'I').replace(/[ae]$/, ''))
          expect(
            starts.some((start) => example.startsWith(start)),
            `${tag} ${id}: ${example}`,
          ).toBe(true)
        }
})

test('every choice is said in each manner, and always another way, and has the same id in every language', () => {
  for (const language of languages)
    for (const id of questionIds) {
      const asking = doors.filter((door) => questions[door].some((question) => question.id === id))
      const { child, ...adult } = language.questions[id]
      const { child: englishChild, ...englishAdult } = english.questions[id]
      expect(idsIn(adult)).toEqual(idsIn(englishAdult))
      expect(idsIn(child)).toEqual(idsIn(englishChild))
      // What only a child is offered is said in a child's letter alone.
      const manners = everyManner(asking)
      const offered = [
        ...idsIn(adult).map((choice) => ({ choice, said: manners })),
        ...idsIn(child).map((choice) => ({ choice, said: manners.filter(({ register }) => register === 'child') })),
      ]
      for (const { choice, said } of offered)
        for (const manner of said)
          expect(
            phrasesFor(`${id}.${choice}`, manner, language).length,
            `${language.tag} ${id}.${choice} ${manner.register} ${manner.tone} ${manner.gravity} ${manner.voice}`,
          ).toBeGreaterThanOrEqual(2)
    }
})

function idsIn(words: Readonly<{ choices?: readonly Readonly<{ id: string }>[] | undefined }> = {}): readonly string[] {
  return (words.choices ?? []).map(({ id }) => id)
}

const doorsOf = {
  about: ['disappointed'],
  purpose: ['thankful'],
  turn: ['both'],
  reply: ['disappointed', 'both'],
} as const

const moment = { kind: 'moment', date: '2026-10-06', until: '', time: '', place: '' } as const

test('every role is said in each manner, and always another way', () => {
  for (const language of languages)
    for (const [role, where] of Object.entries(doorsOf))
      // Only a child's letter, which has no line of subject, opens with when and where it was.
      for (const manner of everyManner(where).filter(({ register }) => role !== 'about' || register === 'child'))
        expect(
          phrasesFor(
            role,
            { ...manner, convention: Object.keys(language.conventions)[0] ?? '', answers: { moment } },
            language,
          ).length,
          `${language.tag} ${role} ${manner.register} ${manner.tone} ${manner.gravity} ${manner.voice}`,
        ).toBeGreaterThanOrEqual(2)
})

test(
  'two letters in the same manner need not sound alike: each role begins in several ways that fit as closely',
  { timeout: 20_000 },
  () => {
    for (const language of languages)
      for (const role of new Set(language.phrases.map((phrase) => phrase.role)))
        for (const manner of everyManner(doors).filter(({ voice, gender }) => voice === 'I' && gender === 'neutral')) {
          const ways = phrasesFor(role, manner, language)
          if (ways.length < 2) continue
          const firsts = new Set(numbers.map((variation) => phrasesFor(role, { ...manner, variation }, language)[0]))
          expect(
            firsts.size,
            `${language.tag} ${role} ${manner.register} ${manner.tone} ${manner.gravity}`,
          ).toBeGreaterThanOrEqual(2)
          expect(new Set(ways)).toEqual(new Set(phrasesFor(role, { ...manner, variation: 1 }, language)))
        }
  },
)

const numbers = Array.from({ length: 40 }, (_, number) => number)

function everyManner(where: readonly Draft['door'][]): Draft[] {
  return where.flatMap((door) =>
    registers.flatMap((register) =>
      tones.flatMap((tone) =>
        gravities.flatMap((gravity) =>
          voices.flatMap((voice) =>
            genders.map((gender) => ({ ...blank, door, register, tone, gravity, voice, gender })),
          ),
        ),
      ),
    ),
  )
}

test('every door finds its phrases in both registers', () => {
  for (const { phrases, tag } of languages)
    for (const role of phraseRoles)
      expect(
        phrases.some((phrase) => phrase.role === role),
        `${tag} ${role}`,
      ).toBe(true)
})

test('a new language is data: a made-up one composes a letter', () => {
  const french = languageOf('fr-CA')
  const convention = french.conventions['fr-CA']
  if (!convention) throw new Error('fr-CA')
  const shout = (text: string) => text.toLocaleUpperCase()
  const made: Language = languageSchema.parse({
    ...french,
    tag: 'zz',
    phrases: french.phrases.map((phrase) => ({ ...phrase, text: shout(spoken(phrase.text, 'I')) })),
    conventions: { 'zz-ZZ': { ...convention, direction: 'rtl', paper: 'a4' } },
  })
  const draft = newDraft({
    id: '6f1c7f2e-5d0f-4e3b-9d55-0d9b7d1f2a11',
    door: 'disappointed',
    convention: 'zz-ZZ',
    now: '2026-10-28T09:00:00.000Z',
  })
  const letter = compose(answer(draft, 'what', { kind: 'own', text: 'rien' }), made, '2026-10-28')
  expect(letter).toMatchObject({ direction: 'rtl', language: 'zz-ZZ', page: { paper: 'a4', width: 210 } })
  expect(JSON.stringify(letter)).toContain('J’AIMERAIS AVOIR UNE RÉPONSE.')
})

test('in French, those who write together, a class too, never say “je”', () => {
  const { phrases, questions: words } = languageOf('fr-CA')
  const frames = questionIds.flatMap((id) => [...words[id].frames, ...(words[id].child?.frames ?? [])])
  const said = [...phrases.map(({ text }) => text), ...frames.map(({ start }) => start)].map((text) =>
    spoken(text, 'we'),
  )
  const alone = /(?<!\p{L})(?:je|j'|me|m'|moi|ma|mon|mes)(?!\p{L})|(?<!\p{L})[jm]'/iu
  expect(said.filter((text) => alone.test(text))).toEqual([])
})
