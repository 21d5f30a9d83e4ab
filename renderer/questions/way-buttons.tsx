import { useTranslation } from 'react-i18next'
import { useApp } from '../app/app-context'
import { Icon } from '../controls/icon'
import type { WayOn } from './way-on'

const words = {
  adult: { finish: 'write.finish', next: 'write.next', skip: 'write.skip', size: 18 },
  child: { finish: 'child.write.toEnvelope', next: 'child.write.next', skip: 'child.write.skip', size: 24 },
} as const

/** Back, and on: "skip" becomes "next" once there is an answer. */
export function WayButtons({ way, register }: Readonly<{ way: WayOn; register: keyof typeof words }>) {
  const { t } = useTranslation()
  const { act } = useApp()
  const { before, last, answered } = way
  const { finish, next, skip, size } = words[register]
  return (
    <>
      {before && (
        <button type="button" className="button" onClick={() => act({ kind: 'go-to', at: before.id })}>
          <Icon name="back" size={size} />
          {t('common.back')}
        </button>
      )}
      <button type="submit" className={answered || last ? 'button primary' : 'button'}>
        {t(last ? finish : answered ? next : skip)}
        <Icon name="next" size={size} />
      </button>
    </>
  )
}
