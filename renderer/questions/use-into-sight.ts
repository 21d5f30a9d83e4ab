import { useEffect, useRef, type RefObject } from 'react'

/** Brings a part of a screen whole into sight when it opens, its button included, or its beginning where it is too tall; as it was drawn first it stays where it is. */
export function useIntoSight<Part extends Element>(isOpen: boolean): RefObject<Part | null> {
  const part = useRef<Part>(null)
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (isOpen && !wasOpen.current) part.current?.scrollIntoView({ block: 'nearest' })
    wasOpen.current = isOpen
  }, [isOpen])
  return part
}
