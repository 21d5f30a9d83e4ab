import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { ShelfView, Summary } from '#electron/bridge/shelf'
import { ShelfChoices } from './shelf-choices'
import { SearchField } from '../controls/search-field'

type Props = Readonly<{
  drafts: readonly Summary[]
  view: ShelfView
  field: Ref<HTMLInputElement>
  onChange: (changes: Partial<ShelfView>) => void
}>

/** Looking for a letter: by any word in it, by its kind, its state, to whom; and the order of the list. */
export function ShelfSearch({ drafts, view, field, onChange }: Props) {
  const { t } = useTranslation()
  const { words, ...choices } = view
  return (
    <search>
      <SearchField label={t('shelf.search')} value={words} field={field} onText={(text) => onChange({ words: text })} />
      <details className="more">
        <summary>{t('shelf.refine')}</summary>
        <div className="shelf-choices">
          <ShelfChoices {...choices} drafts={drafts} onChange={onChange} />
        </div>
      </details>
    </search>
  )
}
