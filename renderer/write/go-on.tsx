import { useTranslation } from 'react-i18next'
import type { Draft } from '#letter/draft/draft'
import { useApp } from '../app/app-context'
import { wayOn } from '../questions/way-on'
import { Icon } from '../controls/icon'
import { ReadyWords } from './ready-words'
import { ShortcutsButton } from '../help/shortcuts-button'

/** Back, and on: "skip" becomes "continue" once there is an answer. */
export function GoOn({ draft, index }: { readonly draft: Draft; readonly index: number }) {
  const { t } = useTranslation()
  const { act } = useApp()
  const { before, last, answered, stands } = wayOn(draft, index)
  return (
    <>
      {stands && <ReadyWords />}
      <div className="go-on">
        {before && (
          <button type="button" className="button" onClick={() => act({ kind: 'go-to', at: before.id })}>
            <Icon name="back" size={18} />
            {t('common.back')}
          </button>
        )}
        <button type="submit" className={answered || last ? 'button primary' : 'button'}>
          {t(last ? 'write.finish' : answered ? 'write.next' : 'write.skip')}
          <Icon name="next" size={18} />
        </button>
        <ShortcutsButton />
      </div>
    </>
  )
}
