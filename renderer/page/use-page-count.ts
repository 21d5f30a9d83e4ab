import { useEffect, useState, type RefObject } from 'react'
import type { PageGeometry } from '#letter/parts/letter'

/** About how many pages the sheet would print on; the sheet grows with its text. */
export function usePageCount(sheet: RefObject<HTMLElement | null>, { width, height, margins }: PageGeometry): number {
  const [count, setCount] = useState(1)
  const { top, bottom } = margins
  useEffect(() => {
    const element = sheet.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      const millimetre = element.offsetWidth / width
      const text = element.offsetHeight - (top + bottom) * millimetre
      setCount(Math.max(1, Math.ceil(text / ((height - top - bottom) * millimetre) - 0.01)))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [sheet, width, height, top, bottom])
  return count
}
