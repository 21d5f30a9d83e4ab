import { useTranslation } from 'react-i18next'
import type { Draft } from '#letter/draft/draft'
import { useApp } from '../app/app-context'
import { missingEssentials } from '#letter/draft/is-answered'
import { Icon } from '../controls/icon'
import { ReadyWords } from './ready-words'
import { ShortcutsButton } from '../help/shortcuts-button'

/** The foot of the page of questions: the way to the sending. */
export function GoSend({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const { act } = useApp()
  const ready = missingEssentials(draft).length === 0
  return (
    <div className="go-on">
      <button
        type="button"
        className={ready ? 'button primary' : 'button'}
        onClick={() => act({ kind: 'go-to', at: 'send' })}
      >
        {t('write.finish')}
        <Icon name="next" size={18} />
      </button>
      {ready && <ReadyWords />}
      <ShortcutsButton />
    </div>
  )
}
