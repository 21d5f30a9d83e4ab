import { expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'

const first = { draft: makeDraft().id, sent: '2026-11-02', asked: '', asks: 'request', answered: '' } as const

test.each([
  ['fr-CA', 'L’atelier «\u00a0Bonjour\u00a0» du samedi', /«\u00a0L’atelier “Bonjour” du samedi\u00a0»/],
  ['en-CA', 'The “Hello” workshop', /“The ‘Hello’ workshop”/],
])('%s: quotes in what happened that a second letter cites stand inside its own', (convention, happened, cited) => {
  const follows = { ...first, why: 'no-answer', subject: '', happened } as const
  const { parts } = compose(makeDraft({ convention, answers: {}, follows }), languageOf(convention), '2026-11-21')
  const said = parts.flatMap((part) => (part.kind === 'paragraph' ? part.sentences.map(({ text }) => text) : []))
  expect(said.join(' ')).toMatch(cited)
})
