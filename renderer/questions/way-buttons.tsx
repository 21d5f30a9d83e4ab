import type { ReactNode } from 'react'
import { useTranslation } from '../app/words'
import { useApp } from '../app/app-context'
import { Icon } from '../controls/icon'
import { oneClick } from '../controls/one-click'
import type { WayOn } from './way-on'
import './way-buttons.css'

const words = {
  adult: { finish: 'write.finish', next: 'write.next', skip: 'write.skip', size: 18 },
  child: { finish: 'child.write.toEnvelope', next: 'child.write.next', skip: 'child.write.skip', size: 24 },
} as const

type Props = Readonly<{
  way: WayOn
  register: keyof typeof words
  onGoOn: () => void
  /** What is missing before one can go on. */
  missing: string | null
  /** Another way, between back and on. */
  children?: ReactNode
}>

/** Back at one side and on at the other, always at the same place; what may be skipped can be. */
export function WayButtons({ way, register, onGoOn, missing, children }: Props) {
  const { t } = useTranslation()
  const { act } = useApp()
  const { before, last, skippable } = way
  const { finish, next, skip, size } = words[register]
  return (
    <>
      {missing !== null && (
        <p className="missing">
          <Icon name="pen" size={size} />
          {missing}
        </p>
      )}
      <div className="way-buttons">
        {before && (
          <button
            type="button"
            className="button narrows"
            onClick={oneClick(() => act({ kind: 'go-to', at: before.id }))}
          >
            <Icon name="back" size={size} />
            <span>{t('common.back')}</span>
          </button>
        )}
        {children}
        {skippable && (
          <button type="button" className="button quiet skip" onClick={oneClick(onGoOn)}>
            {t(skip)}
          </button>
        )}
        <button
          type="submit"
          className="button primary"
          // The second click of a double click is no second step.
          onClick={(event) => event.detail > 1 && event.preventDefault()}
        >
          {t(last ? finish : next)}
          <Icon name="next" size={size} />
        </button>
      </div>
    </>
  )
}
