import { useEffect, useRef } from 'react'
import type { PupilLetter } from '#electron/bridge/class-calls'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'

type Props = Readonly<{
  letters: readonly PupilLetter[]
  /** The letter read last, to come back to. */
  last: string | null
  onRead: (letter: PupilLetter) => void
}>

/** A line for each letter of a class: whose it is, and how far. */
export function PupilRows({ letters, last, onRead }: Props) {
  const { t } = useTranslation()
  const rows = useRef<HTMLOListElement>(null)
  useEffect(() => {
    if (last !== null) rows.current?.querySelector<HTMLElement>(`[data-letter="${last}"]`)?.focus()
  }, [last])
  return (
    <ol ref={rows} className="pupils">
      {letters.map((letter) => (
        <li key={letter.id}>
          <button type="button" className="pupil" data-letter={letter.id} onClick={() => onRead(letter)}>
            <span className="pupil-name">{letter.name}</span>
            <span className="pupil-state" data-state={letter.state}>
              {letter.state === 'agreed' && <Icon name="check" size={16} />}
              {t(`class.states.${letter.state}`)}
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}
