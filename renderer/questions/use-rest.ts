import { useEffect, useState } from 'react'

/** In milliseconds: a pause between words, longer than one between letters. */
const pause = 600

/** The text of a field, by the name of the field, as it was when typing last rested: a half word is not judged. */
export function useRest(field: string, text: string): string {
  const [rested, setRested] = useState({ field, text })
  useEffect(() => {
    const wait = setTimeout(() => setRested({ field, text }), pause)
    return () => clearTimeout(wait)
  }, [field, text])
  return rested.field === field ? rested.text : text
}
