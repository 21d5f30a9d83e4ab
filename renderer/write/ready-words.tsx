import { useEffect, useRef } from 'react'
import type { Draft } from '#letter/draft/draft'
import { Icon } from '../controls/icon'
import { oneClick } from '../controls/one-click'
import { useApp } from '../app/app-context'
import { missingEssentials } from '#letter/draft/is-answered'
import { useTranslation } from '../app/words'

/** Says that the letter can go as it is. */
export function ReadyWords() {
  const { t } = useTranslation()
  return (
    <p className="ready">
      <Icon name="check" />
      {t('write.ready')}
    </p>
  )
}

/** Says that the letter can go, and leads there; what follows is extra. */
export function ReadyToGo() {
  const { t } = useTranslation()
  const { act } = useApp()
  return (
    <p className="ready ready-to-go">
      <Icon name="check" />
      <span>{t('write.canGo')}</span>
      <button type="button" className="button small" onClick={oneClick(() => act({ kind: 'go-to', at: 'send' }))}>
        {t('write.sendNow')}
      </button>
      <span>{t('write.orMore')}</span>
    </p>
  )
}

/** Says once, aloud, that the letter can go: when its essential questions get their answers. */
export function useReadyWords(draft: Draft): void {
  const { t } = useTranslation()
  const { announce } = useApp()
  const ready = missingEssentials(draft).length === 0
  const before = useRef(ready)
  useEffect(() => {
    if (ready && !before.current) announce(t('write.ready'))
    before.current = ready
  }, [announce, ready, t])
}
