import { writePdf } from '#electron/export/pdf'
import { readPdf } from '#tests/pdf-file'
import { hostileLetter } from './letter-faults'
import { lettersOf } from './letters-of'

/** What is wrong with the PDF of the hostile draft of a seed; nothing, if all is well. */
export async function pdfFaults(seed: number): Promise<readonly string[]> {
  const { letter, promised, goesWith } = hostileLetter(seed)
  const { language, pages } = await readPdf(await writePdf(letter, goesWith))
  const shown = lettersOf(pages.flat().join('').normalize('NFKD'))
  // What runs from right to left is read back in another order, and what no font has is no letter there: the rest is looked for word by word.
  const read = [...promised].filter(([, text]) => !fromTheRight.test(text))
  const words = read.flatMap(([question, text]) =>
    (text.normalize('NFC').match(plainWord) ?? []).map((word) => ({ question, word })),
  )
  const lost = words.find(({ word }) => !shown.includes(lettersOf(word.normalize('NFKD'))))
  const faults = lost ? [`in the PDF, lost of ${lost.question}: ${lost.word}`] : []
  if (pages.length === 0) faults.push('no page')
  if (language !== letter.language) faults.push(`in another language: ${language}`)
  return faults
}

const fromTheRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const plainWord =
  /(?<![\p{L}\p{M}\p{N}\p{Cf}\p{Variation_Selector}])[a-zà-öø-ÿ0-9]{2,}(?![\p{L}\p{M}\p{N}\p{Cf}\p{Variation_Selector}])/giu
