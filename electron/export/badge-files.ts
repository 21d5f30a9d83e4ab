import type { Badge } from '#letter/draft/badge'
import { badgeDrawing } from '#letter/badge/badge-drawing'
import { badgeSvg } from '#letter/badge/badge-svg'
import type { Language } from '#letter/language/language'
import type { Letter } from '#letter/parts/letter'
import type { BadgeFormat } from '../bridge/sending-values'
import { withHiddenPage } from '../pages/hidden-page'
import { badgePng, pageOf } from './badge-png'
import { escapeHtml } from './escape-html'
import { fontFaces } from './letter-font'

/** A badge on its own, as a file. */
export async function writeBadge(
  badge: Badge,
  letter: Letter,
  language: Language,
  format: BadgeFormat,
): Promise<Uint8Array> {
  switch (format) {
    case 'svg':
      return Buffer.from(
        `<?xml version="1.0" encoding="UTF-8"?>\n${badgeSvg(badge, letter, language, { fonts: fontFaces })}\n`,
      )
    case 'png':
      return badgePng(badgeSvg(badge, letter, language), 'print')
    case 'png-email':
      return badgePng(badgeSvg(badge, letter, language), 'email')
    case 'pdf':
      return badgePdf(badge, letter, language)
  }
}

/** On the letter's paper, turned, as large as the margins allow. */
function badgePdf(badge: Badge, letter: Letter, language: Language): Promise<Uint8Array> {
  const { width, height } = letter.page
  const { title } = badgeDrawing(badge, letter, language)
  const style = `@page{size:${height}mm ${width}mm;margin:15mm}
svg{display:block;margin:auto;width:100%;height:${width - 31}mm}`
  const head = `<html lang="${escapeHtml(letter.language)}"><head><title>${escapeHtml(title)}</title>`
  const html = pageOf(badgeSvg(badge, letter, language), style).replace('<html>\n<head>', () => head)
  return withHiddenPage(html, (page) =>
    page.printToPDF({ preferCSSPageSize: true, generateTaggedPDF: true, printBackground: true }),
  )
}
