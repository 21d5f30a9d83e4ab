import { useState } from 'react'
import type { Draft } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import { useTranslation } from '../app/words'
import { Dialog } from '../controls/dialog'
import { Icon } from '../controls/icon'
import { HandPages } from './hand-pages'

type Props = Readonly<{ draft: Draft; letter: Letter }>

/** A child's way to write the letter by hand: one button, and the pages over the screen. */
export function HandButton({ draft, letter }: Props) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        <Icon name="print" size={24} />
        {t('hand.child.open')}
      </button>
      {isOpen && (
        <Dialog
          title={t('hand.child.title')}
          lead={t('hand.child.lead')}
          className="hand-dialog"
          onClose={() => setOpen(false)}
        >
          <HandPages draft={draft} letter={letter} toChild />
        </Dialog>
      )}
    </>
  )
}
