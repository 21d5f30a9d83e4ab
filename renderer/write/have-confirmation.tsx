import { useState } from 'react'
import type { Draft } from '#letter/draft/draft'
import { later } from '../app/later'
import { withScreenWords, useTranslation } from '../app/words'

const FactsPanel = later(() => withScreenWords(async () => (await import('../facts/facts-panel')).FactsPanel))

/** One quiet line, closed until it is asked for: that one has a confirmation, whose facts can be put in the letter. */
export function HaveConfirmation({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('matter.confirmation')}</summary>
      {isOpen && <FactsPanel draft={draft} />}
    </details>
  )
}
