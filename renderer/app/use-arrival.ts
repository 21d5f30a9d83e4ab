import { useEffect, useRef, type RefObject } from 'react'

/** Gives the focus to the heading of a screen that has just come, unless one is busy on the page beside it. */
export function useArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!document.activeElement?.closest('.page-pane')) heading.current?.focus()
  }, [])
  return heading
}
