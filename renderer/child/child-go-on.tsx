import { useTranslation } from 'react-i18next'
import type { Draft } from '#letter/draft/draft'
import { useApp } from '../app/app-context'
import { finishFrom } from './child-finish'
import { wayOn } from '../questions/way-on'
import { Icon } from '../controls/icon'

/** Back, and on: "skip" becomes "next" once there is an answer. A letter that stands can be finished from anywhere. */
export function ChildGoOn({ draft, index }: { readonly draft: Draft; readonly index: number }) {
  const { t } = useTranslation()
  const { act } = useApp()
  const { before, last, answered, stands } = wayOn(draft, index)
  return (
    <div className="child-go-on">
      {before && (
        <button type="button" className="button" onClick={() => act({ kind: 'go-to', at: before.id })}>
          <Icon name="back" size={24} />
          {t('common.back')}
        </button>
      )}
      <button type="submit" className={answered || last ? 'button primary' : 'button'}>
        {t(last ? 'child.write.toEnvelope' : answered ? 'child.write.next' : 'child.write.skip')}
        <Icon name="next" size={24} />
      </button>
      {stands && !last && (
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
