import type { WebContents, WebContentsPrintOptions } from 'electron'
import type { Envelope } from '#letter/parts/envelope'
import type { Letter, PageGeometry } from '#letter/parts/letter'
import { withHiddenPage } from '../pages/hidden-page'
import { envelopeHtml } from './envelope-html'
import { alone, besideLetter, type GoesWith } from './goes-with'
import { letterHtml } from './letter-html'
import { printOptions } from './print-options'

/** No printer is known to the computer. */
export class NoPrinter extends Error {}

/** Prints the letter on its own paper, and what goes with it, through the system's own dialog. */
export function printLetter(letter: Letter, goesWith: GoesWith = alone): Promise<'printed' | 'cancelled'> {
  const options = printOptions(letter.page)
  return withHiddenPage(letterHtml(letter, goesWith), (page) => printPage(page, options), {
    beside: besideLetter(goesWith),
  })
}

/** Prints an envelope on its own size, through the system's own dialog. */
export function printEnvelope(envelope: Envelope): Promise<'printed' | 'cancelled'> {
  return printHtml(envelopeHtml(envelope), envelope)
}

/** Prints a page of its own size, through the system's own dialog. */
export function printHtml(
  html: string,
  size: Pick<PageGeometry, 'width' | 'height'>,
): Promise<'printed' | 'cancelled'> {
  return withHiddenPage(html, (page) => printPage(page, printOptions(size)))
}

/** Prints a page that is laid out, through the system's own dialog; throws `NoPrinter` where there is none. */
export async function printPage(page: WebContents, options: WebContentsPrintOptions): Promise<'printed' | 'cancelled'> {
  const failure = await print(page, options)
  if (failure === null) return 'printed'
  if (/cancell?ed/i.test(failure)) return 'cancelled'
  throw (await hasPrinter(page)) ? new Error(failure) : new NoPrinter(failure)
}

/** What went wrong, in Electron's words, or null. */
function print(page: WebContents, options: WebContentsPrintOptions): Promise<string | null> {
  return new Promise((resolve) => {
    page.print(options, (printed, reason) => resolve(printed ? null : reason))
  })
}

// A computer without a printing system refuses even to make the list.
async function hasPrinter(page: WebContents): Promise<boolean> {
  const printers = await page.getPrintersAsync().catch(() => [])
  return printers.length > 0
}
