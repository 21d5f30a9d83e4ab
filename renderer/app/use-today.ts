import { useEffect, useState } from 'react'

/** The date of the letter: that of the start, then that of the clock whenever the window is looked at again. */
export function useToday(first: string): string {
  const [today, setToday] = useState(first)
  useEffect(() => {
    const look = () => setToday(isoDate(new Date()))
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [])
  return today
}

/** The local day of a moment, as an ISO date. */
export function isoDate(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}
