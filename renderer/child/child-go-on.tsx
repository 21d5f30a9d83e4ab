import type { Draft } from '#letter/draft/draft'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { finishFrom } from './child-way'
import { WayButtons } from '../questions/way-buttons'
import { oneClick } from '../controls/one-click'
import { wayOn } from '../questions/way-on'
import { Icon } from '../controls/icon'

type Props = Readonly<{ draft: Draft; index: number; onGoOn: () => void; missing: string | null }>

/** The foot of a child's question: the way on. A letter that stands can be finished from anywhere. */
export function ChildGoOn({ draft, index, onGoOn, missing }: Props) {
  const { t } = useTranslation()
  const { act } = useApp()
  const way = wayOn(draft, index)
  return (
    <WayButtons way={way} register="child" onGoOn={onGoOn} missing={missing}>
      {way.stands && !way.last && (
        <button
          type="button"
          className="button"
          onClick={oneClick(() => act({ kind: 'go-to', at: finishFrom(draft, index) }))}
        >
          <Icon name="mail" size={24} />
          {t('child.write.done')}
        </button>
      )}
    </WayButtons>
  )
}
