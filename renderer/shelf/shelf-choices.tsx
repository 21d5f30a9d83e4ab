import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ShelfView, Summary } from '#electron/bridge/shelf'
import { draftStates } from '#letter/draft/draft-state'
import { doors } from '#letter/draft/questions'
import { shelfOrders } from '#letter/shelf/shelf-orders'
import { useApp } from '../app/app-context'
import { recipientsOf } from './shelf-view'
import { SearchField } from '../controls/search-field'
import { LabelledSelect } from '../controls/select'

type Props = Pick<ShelfView, 'door' | 'state' | 'recipient' | 'to' | 'order'> &
  Readonly<{ drafts: readonly Summary[]; onChange: (changes: Partial<ShelfView>) => void }>

/** Which letters one looks for, and their order. Drawn again only when one of these changed: not while one types. */
export const ShelfChoices = memo(function ShelfChoices({ drafts, door, state, recipient, to, order, onChange }: Props) {
  const { t } = useTranslation()
  const { language } = useApp().settings
  const recipients = useMemo(() => recipientsOf(drafts, language), [drafts, language])
  const any = { value: '', label: t('shelf.any') } as const
  const options = {
    doors: doors.map((one) => ({ value: one, label: t(`drafts.kinds.${one}`) })),
    states: draftStates.map((one) => ({ value: one, label: t(`shelf.states.${one}`) })),
    recipients: recipients?.map((name) => ({ value: name, label: name })),
    orders: shelfOrders.map((one) => ({ value: one, label: t(`shelf.orders.${one}`) })),
  }
  return (
    <>
      <LabelledSelect
        label={t('shelf.door')}
        options={[any, ...options.doors]}
        chosen={door}
        onChoose={({ value }) => onChange({ door: value })}
      />
      <LabelledSelect
        label={t('shelf.state')}
        options={[any, ...options.states]}
        chosen={state}
        onChoose={({ value }) => onChange({ state: value })}
      />
      {options.recipients ? (
        <LabelledSelect
          label={t('shelf.recipient')}
          options={[any, ...options.recipients]}
          chosen={recipient}
          onChoose={({ value }) => onChange({ recipient: value })}
        />
      ) : (
        <SearchField label={t('shelf.recipient')} value={to} onText={(text) => onChange({ to: text })} />
      )}
      <LabelledSelect
        label={t('shelf.order')}
        options={options.orders}
        chosen={order}
        onChoose={({ value }) => onChange({ order: value })}
      />
    </>
  )
})
