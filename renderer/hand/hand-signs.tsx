import { useEffect, useState } from 'react'
import { signsBeyondHand } from '#letter/hand/signs-beyond-hand'
import type { Letter } from '#letter/parts/letter'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'

type Props = Readonly<{ letter: Letter; words: 'hand' | 'hand.child' }>

/** What the school hand does not have of the letter: what takes over there, or that nothing does; nothing where it has it all. */
export function HandSigns({ letter, words }: Props) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const [told, setTold] = useState<Readonly<{ of: string; undrawn: readonly string[] }> | null>(null)
  const beyond = signsBeyondHand(letter)
  const text = beyond.join('\n')
  useEffect(() => {
    if (text !== '')
      void bridge.undrawnSigns({ signs: text.split('\n') }).then((undrawn) => setTold({ of: text, undrawn }))
  }, [bridge, text])
  // Nothing is said of signs before it is known which of them this computer draws.
  const signs = told?.of === text ? beyond : []
  const isUndrawn = (sign: string) => told?.undrawn.includes(sign)
  const gaps = signs.filter(isUndrawn)
  const others = signs.filter((sign) => !isUndrawn(sign))
  return (
    <div role="status">
      {others.length > 0 && <p>{t(`${words}.signs.other`, { signs: shown(others) })}</p>}
      {gaps.length > 0 && <p>{t(`${words}.signs.gap`, { signs: shown(gaps) })}</p>}
    </div>
  )
}

const mostShown = 5

function shown(signs: readonly string[]): string {
  return signs.slice(0, mostShown).join(' ') + (signs.length > mostShown ? '…' : '')
}
