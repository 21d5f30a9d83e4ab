import { useId, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { Summary } from '#electron/shelf'
import type { ShelfView } from '../shelf-view'
import { ShelfChoices } from './shelf-choices'

type Props = Readonly<{
  drafts: readonly Summary[]
  view: ShelfView
  field: Ref<HTMLInputElement>
  onChange: (changes: Partial<ShelfView>) => void
}>

/** Looking for a letter: by any word in it, by its kind, its state, to whom; and the order of the list. */
export function ShelfSearch({ drafts, view, field, onChange }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const { words, ...choices } = view
  return (
    <search className="shelf-search">
      <div className="field shelf-words">
        <label className="field-label" htmlFor={id}>
          {t('shelf.search')}
        </label>
        <input
          id={id}
          ref={field}
          className="input"
          type="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={words}
          onChange={({ target }) => onChange({ words: target.value })}
        />
      </div>
      <ShelfChoices {...choices} drafts={drafts} onChange={onChange} />
    </search>
  )
}
