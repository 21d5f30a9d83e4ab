import { useTranslation } from 'react-i18next'
import type { Draft } from '#letter/draft/draft'
import { useApp } from '../app/app-context'
import { finishFrom } from './child-way'
import { WayButtons } from '../questions/way-buttons'
import { wayOn } from '../questions/way-on'
import { Icon } from '../controls/icon'

/** The foot of a child's question: the way on. A letter that stands can be finished from anywhere. */
export function ChildGoOn({ draft, index }: { readonly draft: Draft; readonly index: number }) {
  const { t } = useTranslation()
  const { act } = useApp()
  const way = wayOn(draft, index)
  return (
    <div className="child-go-on">
      <WayButtons way={way} register="child" />
      {way.stands && !way.last && (
        <button
          type="button"
          className="button child-done"
          onClick={() => act({ kind: 'go-to', at: finishFrom(draft, index) })}
        >
          <Icon name="mail" size={24} />
          {t('child.write.done')}
        </button>
      )}
    </div>
  )
}
