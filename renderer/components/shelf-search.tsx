import { useId, useMemo, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { Summary } from '#electron/shelf'
import { doors } from '#letter/questions'
import { useApp } from '../app-context'
import { recipientsOf, shelfOrders, states, type ShelfView } from '../shelf-view'
import { ShelfSelect } from './shelf-select'

type Props = Readonly<{
  drafts: readonly Summary[]
  view: ShelfView
  field: Ref<HTMLInputElement>
  onChange: (changes: Partial<ShelfView>) => void
}>

/** Looking for a letter: by any word in it, by its kind, its state, to whom; and the order of the list. */
export function ShelfSearch({ drafts, view, field, onChange }: Props) {
  const { t } = useTranslation()
  const { language } = useApp().settings
  const id = useId()
  const recipients = useMemo(() => recipientsOf(drafts, language), [drafts, language])
  const any = { value: '', label: t('shelf.any') } as const
  const options = {
    doors: doors.map((door) => ({ value: door, label: t(`drafts.kinds.${door}`) })),
    states: states.map((state) => ({ value: state, label: t(`shelf.states.${state}`) })),
    recipients: recipients.map((name) => ({ value: name, label: name })),
    orders: shelfOrders.map((order) => ({ value: order, label: t(`shelf.orders.${order}`) })),
  }
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
          value={view.words}
          onChange={({ target }) => onChange({ words: target.value })}
        />
      </div>
      <ShelfSelect
        label={t('shelf.door')}
        options={[any, ...options.doors]}
        chosen={view.door}
        onChoose={(door) => onChange({ door })}
      />
      <ShelfSelect
        label={t('shelf.state')}
        options={[any, ...options.states]}
        chosen={view.state}
        onChoose={(state) => onChange({ state })}
      />
      <ShelfSelect
        label={t('shelf.recipient')}
        options={[any, ...options.recipients]}
        chosen={view.recipient}
        onChoose={(recipient) => onChange({ recipient })}
      />
      <ShelfSelect
        label={t('shelf.order')}
        options={options.orders}
        chosen={view.order}
        onChoose={(order) => onChange({ order })}
      />
    </search>
  )
}
