import { useState } from 'react'
import { createPortal } from 'react-dom'
import type { Badge } from '#letter/draft/badge'
import type { Letter } from '#letter/parts/letter'
import { later } from '../app/later'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'

const ReadingView = later(async () => (await import('./reading-view')).ReadingView)

type Props = Readonly<{
  letter: Letter
  draftId: string
  badge: Badge | null
  /** Whether its words are seen, or heard only. */
  words?: boolean
}>

/** The button that opens the letter alone over the window, large. */
export function ReadButton({ words = false, ...props }: Props) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={words ? 'button small' : 'button small quiet'}
        {...(words ? {} : { 'aria-label': t('page.enlarge'), title: t('page.enlarge') })}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon name="enlarge" size={18} />
        {words && t('page.enlarge')}
      </button>
      {isOpen &&
        createPortal(
          <ReadingView {...props} onClose={() => setOpen(false)} />,
          document.getElementById('root') ?? document.body,
        )}
    </>
  )
}
