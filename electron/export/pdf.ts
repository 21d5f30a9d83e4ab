import type { WebContents } from 'electron'
import type { Envelope } from '#letter/parts/envelope'
import type { Letter } from '#letter/parts/letter'
import { withHiddenPage } from '../pages/hidden-page'
import { toldOf } from './document-title'
import { envelopeHtml } from './envelope-html'
import { alone, besideLetter, type GoesWith } from './goes-with'
import { letterHtml } from './letter-html'
import { withMetadata } from './pdf-metadata'

/**
 * The letter as a PDF on its own paper, tagged for screen readers, with its title and its language; then, each on a page of its own,
 * what goes with it.
 */
export async function writePdf(letter: Letter, goesWith: GoesWith = alone): Promise<Uint8Array> {
  const pdf = await withHiddenPage(letterHtml(letter, goesWith), toPdf, { beside: besideLetter(goesWith) })
  return withMetadata(pdf, toldOf(letter))
}

/** An envelope as a PDF of its own size. */
export function writeEnvelope(envelope: Envelope): Promise<Uint8Array> {
  return withHiddenPage(envelopeHtml(envelope), toPdf)
}

/** A page that is laid out, as a PDF of the size that its style says. */
export function toPdf(page: WebContents): Promise<Uint8Array> {
  return page.printToPDF({ preferCSSPageSize: true, generateTaggedPDF: true, printBackground: false })
}
