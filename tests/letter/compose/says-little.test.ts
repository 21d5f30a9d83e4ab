import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import { wordCount } from '#letter/compose/ladder'
import { cleanLines } from '#letter/text/clean-text'
import type { Draft } from '#letter/draft/draft'
import { lengths } from '#letter/draft/manner'
import { questionIds } from '#letter/draft/questions'
import { bodySentences } from '#letter/parts/letter-sentences'
import { saysDay, saysHour } from '#letter/reading/says'
import { readText } from '#letter/reading/read-sentence'
import { languageOf, languages } from '#tests/languages'
import { situations } from '#tests/situations/situations'
import { englishStories, frenchStories, storyDay } from '#tests/stories/stories'

type Told = readonly [name: string, draft: Draft, today: string]

const told: readonly Told[] = [
  ...situations.map(({ id, draft, today }): Told => [id, draft, today]),
  ...[...Object.entries(frenchStories), ...Object.entries(englishStories)].map(([name, draft]): Told => [
    `${name}, ${draft.convention}`,
    draft,
    storyDay,
  ]),
]

const isAnswer = (source: string) => questionIds.some((id) => id === source)

function bodyOf(draft: Draft, today: string) {
  const language = languageOf(draft.convention)
  const body = bodySentences(compose(draft, language, today))
  // What a second letter recalls in the words of the first is the writer's.
  const recalled = draft.follows ? [draft.follows.happened, draft.follows.asked].filter(Boolean) : []
  const apps = body
    .filter(({ origin }) => origin === 'app')
    .map(({ text, source }) => ({ source, text: recalled.reduce((left, words) => left.replace(words, ''), text) }))
  return { language, apps, writers: body.filter(({ origin }) => origin === 'writer').map(({ text }) => text) }
}

test.each(told)('%s: the app says no day, hour or sum that the writer says', (_, draft, today) => {
  const { language, apps, writers } = bodyOf(draft, today)
  const said = readText(writers.join('\n'), language, today)
  for (const { text } of apps) {
    const again = readText(text, language, today)
    expect(
      again.days.filter(({ day, until }) => saysDay(said, { date: day, until: until ?? '' })),
      text,
    ).toEqual([])
    expect(
      again.sums.filter(({ amount }) => said.sums.some((one) => one.amount === amount)),
      text,
    ).toEqual([])
    expect(
      again.hours.filter(({ time }) => saysHour(said, time)),
      text,
    ).toEqual([])
  }
})

test.each(told)('%s: the app names nobody and no place that the writer names', (_, draft, today) => {
  const { apps } = bodyOf(draft, today)
  const { writer, helper, recipient, copies, answers } = draft
  const place = answers.moment?.kind === 'moment' ? answers.moment.place : ''
  const names = [writer, helper, recipient].flatMap(({ name, organisation }) => [name, organisation])
  for (const name of [...names, ...cleanLines(copies), place].filter((one) => one !== ''))
    expect(
      apps.filter(({ text, source }) => text.includes(name) && source !== 'about'),
      name,
    ).toEqual([])
})

test.each(told)('%s: of disappointment, and of thanks, the app speaks at most twice', (_, draft, today) => {
  const words = bodyOf(draft, today)
    .apps.map(({ text }) => text)
    .join(' ')
  for (const root of [/déç|décept|décev|disappoint|let down/giu, /merci|remerci|thank|grateful/giu])
    expect(words.match(root) ?? []).toSatisfy((found: readonly string[]) => found.length <= 2)
})

test('what nobody typed, chose or filled in is short', () => {
  const counts = told
    .map(([, draft, today]) =>
      bodyOf(draft, today)
        .apps.filter(({ source }) => !isAnswer(source))
        .reduce((sum, { text }) => sum + wordCount(text), 0),
    )
    .toSorted((a, b) => a - b)
  expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(10)
  expect(counts.at(-1)).toBeLessThanOrEqual(25)
})

test.each(told)('%s: what is asked stands at every length', (_, draft, today) => {
  const asks = (one: Draft) => {
    const { language, apps, writers } = bodyOf(one, today)
    return [...apps.map(({ text }) => text), ...writers].some((text) => {
      const { isQuestion, isRequest } = readText(text, language, today)
      return isQuestion || isRequest
    })
  }
  expect(lengths.map((length) => asks({ ...draft, length }))).toEqual(lengths.map(() => asks(draft)))
})

test.each(languages.map((language) => [language.tag, language] as const))(
  'in %s, no feeling is the subject of a sentence',
  (_, { phrases }) => {
    const said = phrases.flatMap(({ text }) => (typeof text === 'string' ? [text] : Object.values(text)))
    const feeling =
      /^(?:la|ma|notre|le|mon|my|our|the|l[’']) ?(?:grande |great )?(?:déception|tristesse|frustration|colère|inquiétude|confiance|surprise|disappointment|sadness|anger|worry|trust)/iu
    expect(said.filter((text) => feeling.test(text))).toEqual([])
  },
)
