import type { PageGeometry } from './letter'
import { millimetresPerInch, pixelsPerInch } from './lengths'

/** Room for the name under a picture, in millimetres. */
const forName = 14

/** What the page by hand leaves free under it, in millimetres: Word keeps room there for the foot of a letter, and would begin a second sheet. */
const forFoot = 4

/** How large a page that was written by hand prints, in millimetres: it fills the paper within the margins. */
export function filledSize(
  { width, height }: Readonly<{ width: number; height: number }>,
  page: PageGeometry,
): Readonly<{ width: number; height: number }> {
  const { top, right, bottom, left } = page.margins
  const scale = Math.min((page.width - left - right) / width, (page.height - top - bottom - forFoot) / height)
  return { width: width * scale, height: height * scale }
}

/** How large a picture prints on a page of its own, in millimetres: as large as the margins allow, and sharp. */
export function printedSize(
  { width, height }: Readonly<{ width: number; height: number }>,
  page: PageGeometry,
): Readonly<{ width: number; height: number }> {
  const { top, right, bottom, left } = page.margins
  const sharp = millimetresPerInch / pixelsPerInch
  const scale = Math.min(sharp, (page.width - left - right) / width, (page.height - top - bottom - forName) / height)
  return { width: width * scale, height: height * scale }
}
