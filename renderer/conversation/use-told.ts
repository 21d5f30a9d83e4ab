import { useEffect, useState } from 'react'

/**
 * What the main process tells of a letter, empty until it is there. `ask` is one call of the bridge; an answer that comes once
 * another letter is shown is not heard.
 */
export function useTold<T>(ask: (what: { id: string }) => Promise<readonly T[]>, id: string): readonly T[] {
  const [told, setTold] = useState<readonly T[]>([])
  useEffect(() => {
    let isShown = true
    void ask({ id }).then((found) => isShown && setTold(found))
    return () => {
      isShown = false
    }
  }, [ask, id])
  return told
}
