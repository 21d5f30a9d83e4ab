import type { Ref } from 'react'
import type { ShelfView } from '#electron/bridge/shelf'
import { useTranslation } from '../app/words'
import { ShelfChoices } from './shelf-choices'
import { SearchField } from '../controls/search-field'

type Props = Readonly<{
  view: ShelfView
  field: Ref<HTMLInputElement>
  onChange: (changes: Partial<ShelfView>) => void
}>

/** Looking for a letter: by any word in it or in whom it is to, by where it stands, by its kind; and the order of the list. */
export function ShelfSearch({ view, field, onChange }: Props) {
  const { t } = useTranslation()
  const { words, ...choices } = view
  return (
    <search className="stack">
      <SearchField label={t('shelf.search')} value={words} field={field} onText={(text) => onChange({ words: text })} />
      <ShelfChoices {...choices} onChange={onChange} />
    </search>
  )
}
