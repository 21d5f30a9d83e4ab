import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { sentOf } from '#letter/draft/sent'
import { languageOf } from '#locales/registry'
import { useApp } from '../app/app-context'
import { PageToRead } from '../sheet/page-to-read'

/** What the open letter says elsewhere, over the screen, to read only. */
export function OtherVersion({ draft, onClose }: Readonly<{ draft: Draft; onClose: () => void }>) {
  const { t } = useTranslation()
  const { today } = useApp()
  const dialog = useRef<HTMLDialogElement>(null)
  const letter = useMemo(
    () => sentOf(draft)?.letter ?? compose(draft, languageOf(draft.convention), today),
    [draft, today],
  )
  const title = t(`elsewhere.${draft.register}.seen`)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="dialog other-version" aria-labelledby="other-version" onClose={onClose}>
      <div className="other-version-head">
        <h2 id="other-version">{title}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {t('common.close')}
        </button>
      </div>
      <PageToRead letter={letter} label={title} />
    </dialog>
  )
}
