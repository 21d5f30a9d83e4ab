import { expect, test } from 'vitest'
import type { Letter } from '#letter/parts/letter'
import { joinBlocks, paragraphText } from '#letter/parts/plain-text'
import { languageOf } from '#tests/languages'
import { typedLetter } from '#tests/typed-letters'
import { changeIn } from '#tests/typed-texts'

/** How many texts are typed; `TYPED_TEXTS` may ask for more. */
const howMany = Number(process.env['TYPED_TEXTS'] ?? 25_000)

/** What a letter shows of the answer to a question. */
function shownOf({ parts }: Letter, question: string): string {
  const answers = parts.flatMap((part) => {
    if (part.kind !== 'paragraph') return []
    const [first, ...rest] = part.sentences.filter(({ source, origin }) => source === question && origin === 'writer')
    return first ? [{ ...part, sentences: [first, ...rest] as const }] : []
  })
  return joinBlocks(answers, (part) => (part.kind === 'paragraph' ? paragraphText(part) : ''))
}

test(`${howMany} typed texts stand in their letters as they were typed, but for what a letter may change`, () => {
  let done = 0
  for (let seed = 1; done < howMany; seed += 1) {
    const { typed, convention, letter } = typedLetter(seed)
    for (const [question, text] of typed) {
      const shown = shownOf(letter, question)
      const change = changeIn(text, shown, languageOf(convention).sentences.capitals.includes('i'))
      if (change) expect.fail([change, `${convention}, letter ${seed}`, text, shown].join('\n'))
    }
    done += typed.size
  }
}, 600_000)
