import { useEffect, useState } from 'react'

/**
 * What the main process answered last; null until it has. `ask` stays the same function while the same is asked, and gives
 * null where nothing is asked; an answer that comes once something else is asked is not heard.
 */
export function useAnswer<T>(ask: () => Promise<T> | null): T | null {
  const [answer, setAnswer] = useState<T | null>(null)
  useEffect(() => {
    let isWanted = true
    void ask()?.then((given) => isWanted && setAnswer(given))
    return () => {
      isWanted = false
    }
  }, [ask])
  return answer
}
