import type { Letter } from '#letter/letter'
import { withHiddenPage } from '../hidden-page'
import { letterHtml } from './letter-html'

/** The letter as a PDF on its own paper, tagged for screen readers. */
export function writePdf(letter: Letter): Promise<Uint8Array> {
  return withHiddenPage(letterHtml(letter), (page) =>
    page.printToPDF({ preferCSSPageSize: true, generateTaggedPDF: true, printBackground: false }),
  )
}
