import type { Letter } from '#letter/parts/letter'
import { withHiddenPage } from '../pages/hidden-page'
import { alone, besideLetter, type GoesWith } from './goes-with'
import { letterHtml } from './letter-html'
import { withMetadata } from './pdf-metadata'

/**
 * The letter as a PDF on its own paper, tagged for screen readers, with its title and its language; then, each on a page of its own,
 * what goes with it.
 */
export async function writePdf(letter: Letter, goesWith: GoesWith = alone): Promise<Uint8Array> {
  const pdf = await withHiddenPage(
    letterHtml(letter, goesWith),
    (page) => page.printToPDF({ preferCSSPageSize: true, generateTaggedPDF: true, printBackground: false }),
    { beside: besideLetter(goesWith) },
  )
  return withMetadata(pdf, letter)
}
