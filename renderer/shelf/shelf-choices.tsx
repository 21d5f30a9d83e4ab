import { memo } from 'react'
import type { ShelfView } from '#electron/bridge/shelf'
import { draftStates } from '#letter/draft/draft-state'
import { doors } from '#letter/draft/questions'
import { shelfOrders } from '#letter/shelf/shelf-orders'
import { useTranslation } from '../app/words'
import { Choice } from '../controls/choice'

type Props = Pick<ShelfView, 'door' | 'state' | 'order'> & Readonly<{ onChange: (changes: Partial<ShelfView>) => void }>

/** Which letters one looks for, and their order: what stands where in sight, the rest under one line. Drawn again only when one of these changed: not while one types. */
export const ShelfChoices = memo(function ShelfChoices({ door, state, order, onChange }: Props) {
  const { t } = useTranslation()
  const any = { value: '', label: t('shelf.any') } as const
  return (
    <>
      <Choice
        look="chips"
        legend={t('shelf.state')}
        unseen
        options={[any, ...draftStates.map((one) => ({ value: one, label: t(`shelf.states.${one}`) }))]}
        chosen={state}
        onChoose={({ value }) => onChange({ state: value })}
      />
      <details className="more">
        <summary>{t('shelf.refine')}</summary>
        <div className="shelf-choices">
          <Choice
            look="chips"
            legend={t('shelf.door')}
            options={[any, ...doors.map((one) => ({ value: one, label: t(`drafts.kinds.${one}`) }))]}
            chosen={door}
            onChoose={({ value }) => onChange({ door: value })}
          />
          <Choice
            look="chips"
            legend={t('shelf.order')}
            options={shelfOrders.map((one) => ({ value: one, label: t(`shelf.orders.${one}`) }))}
            chosen={order}
            onChoose={({ value }) => onChange({ order: value })}
          />
        </div>
      </details>
    </>
  )
})
