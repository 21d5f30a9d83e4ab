import { useState } from 'react'
import type { Draft } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import { useTranslation } from '../app/words'
import { HandPages } from './hand-pages'

type Props = Readonly<{ draft: Draft; letter: Letter }>

/** The ruled pages to copy a letter by hand, in one line; opened, what is chosen of them. */
export function HandPart({ draft, letter }: Props) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="more hand-part" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('hand.title')}</summary>
      {isOpen && (
        <div className="stack">
          <p>{t('hand.lead')}</p>
          <HandPages draft={draft} letter={letter} />
        </div>
      )}
    </details>
  )
}
