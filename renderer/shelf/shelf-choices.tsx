import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ShelfView, Summary } from '#electron/bridge/shelf'
import { draftStates } from '#letter/draft/draft-state'
import { doors } from '#letter/draft/questions'
import { shelfOrders } from '#letter/shelf/shelf-orders'
import { useApp } from '../app/app-context'
import { recipientsOf } from './shelf-view'
import { ShelfField } from '../controls/search-field'
import { ShelfSelect } from './shelf-select'

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
      <ShelfSelect
        label={t('shelf.door')}
        options={[any, ...options.doors]}
        chosen={door}
        onChoose={(chosen) => onChange({ door: chosen })}
      />
      <ShelfSelect
        label={t('shelf.state')}
        options={[any, ...options.states]}
        chosen={state}
        onChoose={(chosen) => onChange({ state: chosen })}
      />
      {options.recipients ? (
        <ShelfSelect
          label={t('shelf.recipient')}
          options={[any, ...options.recipients]}
          chosen={recipient}
          onChoose={(chosen) => onChange({ recipient: chosen })}
        />
      ) : (
        <ShelfField label={t('shelf.recipient')} value={to} onText={(text) => onChange({ to: text })} />
      )}
      <ShelfSelect
        label={t('shelf.order')}
        options={options.orders}
        chosen={order}
        onChoose={(chosen) => onChange({ order: chosen })}
      />
    </>
  )
})
