import { useEffect, useState } from 'react'
import { languages } from '#locales/registry'
import type { Part, Parts } from '#locales/words'

/** A part of a language that is read the first time it is looked at; null until then. */
export function usePart<P extends Part>(tag: string, part: P): Parts[P] | null {
  const [, tellRead] = useState('')
  useEffect(() => {
    let isCurrent = true
    const look = async () => {
      await languages.load(tag, part)
      if (isCurrent) tellRead(`${tag} ${part}`)
    }
    void look()
    return () => {
      isCurrent = false
    }
  }, [tag, part])
  return languages.isLoaded(tag, part) ? languages.words(tag, part) : null
}
