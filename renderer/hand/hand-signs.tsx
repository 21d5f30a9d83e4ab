import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { signsBeyondHand } from '#letter/hand/signs-beyond-hand'
import type { Letter } from '#letter/parts/letter'
import { useApp } from '../app/app-context'

type Props = Readonly<{ letter: Letter; words: 'hand' | 'hand.child' }>

/** What the school hand does not have of the letter: what takes over there, or that nothing does; nothing where it has it all. */
export function HandSigns({ letter, words }: Props) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const [undrawn, setUndrawn] = useState<readonly string[]>([])
  const beyond = signsBeyondHand(letter)
  const text = beyond.join('\n')
  useEffect(() => {
    if (text !== '') void bridge.undrawnSigns({ signs: text.split('\n') }).then(setUndrawn)
  }, [bridge, text])
  const gaps = beyond.filter((sign) => undrawn.includes(sign))
  const others = beyond.filter((sign) => !undrawn.includes(sign))
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
