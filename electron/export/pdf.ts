import type { Letter } from '#letter/letter'
import type { BadgePage } from './badge-page'
import { withHiddenPage } from '../hidden-page'
import { letterHtml } from './letter-html'

/** The letter as a PDF on its own paper, tagged for screen readers; on a page of its own, the badge that goes with it. */
export function writePdf(letter: Letter, badge: BadgePage | null = null): Promise<Uint8Array> {
  return withHiddenPage(letterHtml(letter, badge), (page) =>
    page.printToPDF({ preferCSSPageSize: true, generateTaggedPDF: true, printBackground: false }),
  )
}
