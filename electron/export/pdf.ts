import type { Letter } from '#letter/parts/letter'
import { withHiddenPage } from '../pages/hidden-page'
import { alone, besideLetter, type GoesWith } from './goes-with'
import { letterHtml } from './letter-html'

/** The letter as a PDF on its own paper, tagged for screen readers; then, each on a page of its own, what goes with it. */
export function writePdf(letter: Letter, goesWith: GoesWith = alone): Promise<Uint8Array> {
  return withHiddenPage(
    letterHtml(letter, goesWith),
    (page) => page.printToPDF({ preferCSSPageSize: true, generateTaggedPDF: true, printBackground: false }),
    { beside: besideLetter(goesWith) },
  )
}
