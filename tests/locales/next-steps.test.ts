import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { library, nextSteps } from '#tests/languages'

const lines = (language: 'fr' | 'en') => Object.values(nextSteps[language]).flatMap(({ steps }) => steps)

test.each(library.places)('what one can do is told in at most three lines, the same in both languages: %s', (place) => {
  const [french, english] = [nextSteps.fr[place]?.steps ?? [], nextSteps.en[place]?.steps ?? []]
  expect(french.length).toBeGreaterThan(0)
  expect(french.length).toBeLessThanOrEqual(3)
  const pages = (steps: typeof french) => steps.map(({ sources }) => sources.map(({ read }) => read))
  expect(pages(english)).toEqual(pages(french))
})

test('every line names a page that the decisions tell of, and the day on which it was read', async () => {
  const record = await readFile('docs/decisions/what-next.md', 'utf8')
  for (const { text, sources } of [...lines('fr'), ...lines('en')]) {
    expect(sources.length, text).toBeGreaterThan(0)
    for (const { address, read } of sources) {
      expect(record).toContain(address)
      expect(read).toMatch(/^20\d\d-\d\d-\d\d$/)
    }
  }
})

test('no line promises, threatens, speaks of courts or counts days for a formal notice', () => {
  const law =
    /tribunal|avocat|mise en demeure|petites créances|poursui|garanti|court|lawyer|sue\b|legal|guarantee|will get/i
  expect([...lines('fr'), ...lines('en')].filter(({ text }) => law.test(text))).toEqual([])
})

test('the lines have the typography of their language', () => {
  const texts = (language: 'fr' | 'en') => lines(language).map(({ text }) => text)
  for (const text of texts('fr')) expect(text).not.toMatch(/[^\u00a0]:(?=\s)|\s[;!?]|«[^\u00a0]|[^\u00a0]»|['"]|\(e\)/)
  for (const text of texts('en')) expect(text).not.toMatch(/['"]|\s[:;!?]/)
})
