import { useEffect, type RefObject } from 'react'

/** Has these words underlined in the fields of text around an element: by the engine, which looks again when it is told to spell. */
export function useFieldMarks(here: RefObject<HTMLElement | null>, words: readonly string[]): void {
  const listed = words.join('\n')
  useEffect(() => {
    const fields = here.current?.parentElement?.querySelectorAll('textarea') ?? []
    window.marks.show(listed.split('\n'))
    for (const field of fields) field.spellcheck = true
    return () => {
      for (const field of fields) field.spellcheck = false
    }
  }, [here, listed])
}
