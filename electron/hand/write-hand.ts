import type { HandChoice } from '#letter/hand/hand-choice'
import { handPage } from '#letter/hand/hand-page'
import { signsBeyondHand } from '#letter/hand/signs-beyond-hand'
import type { Language } from '#letter/language/language'
import type { Letter } from '#letter/parts/letter'
import { toldOf } from '../export/document-title'
import { toPdf } from '../export/pdf'
import { withMetadata } from '../export/pdf-metadata'
import { printPage } from '../export/print'
import { printOptions } from '../export/print-options'
import { undrawnSigns } from '../export/undrawn-signs'
import { withHiddenPage } from '../pages/hidden-page'
import { fitWords } from './fit-words'
import { handHtml } from './hand-html'
import { withReadableHand } from './readable-hand'
import { typefaceFile } from './typefaces'

/** The ruled pages on which a letter is copied by hand, as a PDF on the paper of its convention. */
export async function writeHand(letter: Letter, language: Language, choice: HandChoice): Promise<Uint8Array> {
  const pdf = await withHiddenPage(await pagesOf(letter, language, choice), async (page) => {
    await fitWords(page)
    return toPdf(page)
  })
  return withMetadata(withReadableHand(pdf), toldOf(letter))
}

/** Prints these pages, through the system's own dialog. */
export async function printHand(
  letter: Letter,
  language: Language,
  choice: HandChoice,
): Promise<'printed' | 'cancelled'> {
  const options = printOptions(letter.page)
  return withHiddenPage(await pagesOf(letter, language, choice), async (page) => {
    await fitWords(page)
    return printPage(page, options)
  })
}

async function pagesOf(letter: Letter, { conventions }: Language, choice: HandChoice): Promise<string> {
  const hand = conventions[letter.convention]?.hand
  if (!hand) throw new RangeError(`No convention: ${letter.convention}`)
  return handHtml(letter, {
    page: handPage(letter.page, hand, choice),
    kind: choice.kind,
    typeface: await typefaceFile(hand.typeface),
    undrawn: await undrawnSigns(signsBeyondHand(letter)),
  })
}
