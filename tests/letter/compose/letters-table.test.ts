import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { wordCount } from '#letter/compose/ladder'
import type { Letter } from '#letter/parts/letter'
import { languageOf } from '#tests/languages'
import { englishStories, frenchStories, storyDay } from '#tests/stories/stories'

const heading = `# What the letters hold

For each story, at full length: the words of the body, the share of them that are the writer's own, and the eight elements of a letter
that gets an answer. "–" is an element that the writer of the story left out; the app does not invent it.

| letter | words | writer's own | purpose | who | when | where | expectation | effect | ask or praise | courtesy |
|---|---|---|---|---|---|---|---|---|---|---|
`

function row([name, draft]: readonly [string, Draft]): string {
  const letter = compose(draft, languageOf(draft.convention), storyDay)
  const sentences = letter.parts.flatMap((part) => (part.kind === 'paragraph' ? [...part.sentences] : []))
  const count = (origin?: 'writer') =>
    sentences
      .filter((sentence) => origin === undefined || sentence.origin === origin)
      .reduce((sum, { text }) => sum + wordCount(text), 0)
  const share = Math.round((100 * count('writer')) / count())
  const cells = elements(draft, letter).map((present) => (present ? 'yes' : '–'))
  return `| ${name}, ${draft.convention} | ${count()} | ${share} % | ${cells.join(' | ')} |`
}

function elements({ answers }: Draft, letter: Letter): boolean[] {
  const says = (...sources: string[]) =>
    letter.parts.some(
      (part) => part.kind === 'paragraph' && part.sentences.some(({ source }) => sources.includes(source)),
    )
  const has = (kind: string) => letter.parts.some((part) => part.kind === kind)
  const moment = answers.moment?.kind === 'moment' ? answers.moment : null
  return [
    has('subject') && says('purpose', 'what', 'thanked'),
    has('recipient') && has('signature'),
    Boolean(moment?.date),
    Boolean(moment?.place),
    says('expected', 'idea'),
    says('effect', 'extra', 'why'),
    says('ask', 'reply', 'gesture', 'pass-on'),
    has('salutation') && has('closing'),
  ]
}

test('the table of what the letters hold is that of the documentation', async () => {
  const rows = [...Object.entries(frenchStories), ...Object.entries(englishStories)].map(row)
  await expect(`${heading}${rows.join('\n')}\n`).toMatchFileSnapshot('../../../docs/letters.md')
})
