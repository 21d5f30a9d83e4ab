import { useState } from 'react'

/** A list made anew at each drawing, as it was first made while it holds the same: what is given it is then not drawn again. */
export function useHeld<T>(list: readonly T[]): readonly T[] {
  const [held, setHeld] = useState(list)
  if (held.length === list.length && held.every((one, index) => one === list[index])) return held
  setHeld(list)
  return list
}
