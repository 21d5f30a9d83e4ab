import { useTranslation } from 'react-i18next'
import type { Door } from '#letter/draft/questions'
import { artwork } from '../controls/artwork'
import { useEnter } from './use-enter'

const inOrder: readonly Door[] = ['disappointed', 'thankful', 'both']

/** The ways in: two equal doors, and the one that is a bit of both. */
export function Doors() {
  const { t } = useTranslation()
  const { opening, enter } = useEnter()

  return (
    <div className="doors">
      {inOrder.map((door) => (
        <button
          key={door}
          type="button"
          className={`door ${door}`}
          aria-disabled={opening}
          onClick={() => void enter(door)}
        >
          <img src={artwork[door]} alt="" />
          <span>
            <span className="door-title">{t(`home.doors.${door}.title`)}</span>
            <span className="door-hint">{t(`home.doors.${door}.hint`)}</span>
          </span>
        </button>
      ))}
    </div>
  )
}
