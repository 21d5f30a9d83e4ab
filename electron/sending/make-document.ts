import type { Draft } from '#letter/draft/draft'
import { badgeAlong } from '#letter/draft/can-carry-badge'
import type { Letter } from '#letter/parts/letter'
import { readLanguage } from '#locales/registry'
import type { Cancelled, Outcome } from '../bridge/outcome'
import type { DocumentFormat } from '../bridge/sending-values'
import type { BadgePage } from '../export/badge-page'
import type { GoesWith } from '../export/goes-with'
import { failed } from '../system/problem'

/** The badge that goes with its letter; null where none does. */
export async function joinedTo(letter: Letter, draft: Draft): Promise<BadgePage | null> {
  const badge = badgeAlong(draft)
  if (!badge) return null
  const { badgePage } = await import('../export/badge-page')
  return badgePage(badge, letter, await readLanguage(letter.convention))
}

/** What came of printing, whose makers are loaded when it is first asked for. */
export async function outcomeOfPrinting(print: () => Promise<'printed' | 'cancelled'>): Promise<Outcome | Cancelled> {
  const { NoPrinter } = await import('../export/print')
  try {
    return { kind: (await print()) === 'cancelled' ? 'cancelled' : 'done' }
  } catch (error) {
    console.error('Printing:', error)
    return failed(error instanceof NoPrinter ? 'no-printer' : 'unknown')
  }
}

/** The media type of each document. */
export const mediaTypes: Readonly<Record<DocumentFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}

/** A letter as a Word document or a PDF, with what goes with it. */
export async function makeDocument(letter: Letter, format: DocumentFormat, goesWith: GoesWith): Promise<Uint8Array> {
  switch (format) {
    case 'docx': {
      const { writeDocx } = await import('../export/docx')
      return writeDocx(letter, goesWith)
    }
    case 'pdf': {
      const { writePdf } = await import('../export/pdf')
      return writePdf(letter, goesWith)
    }
  }
}
