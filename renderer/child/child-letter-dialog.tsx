import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Letter } from '#letter/parts/letter'
import { ChildLetter } from './child-letter'
import { Icon } from '../controls/icon'

type Props = Readonly<{ letter: Letter; draftId: string; onClose: () => void }>

/** The letter over the question, where there is no room for both. */
export function ChildLetterDialog({ letter, draftId, onClose }: Props) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="dialog child-letter-dialog" aria-labelledby="child-letter-title" onClose={onClose}>
      <div className="child-letter-head">
        <h2 id="child-letter-title">{t('child.page.title')}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          <Icon name="close" size={24} />
          {t('child.page.close')}
        </button>
      </div>
      <ChildLetter letter={letter} id="child-letter-seen" draftId={draftId} />
    </dialog>
  )
}
