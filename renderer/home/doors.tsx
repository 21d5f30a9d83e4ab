import { useTranslation } from 'react-i18next'
import { doors } from '#letter/draft/questions'
import { artwork } from '../controls/artwork'
import { useEnter } from './use-enter'

/** The ways in: two equal doors, and the one that is a bit of both. */
export function Doors() {
  const { t } = useTranslation()
  const { opening, enter } = useEnter()

  return (
    <div className="doors">
      {doors.map((door) => (
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
