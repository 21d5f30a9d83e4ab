import { memo } from 'react'
import { useTranslation } from '../app/words'
import { useApp } from '../app/app-context'
import { Icon } from '../controls/icon'
import { ReadyWords } from './ready-words'
import { ShortcutsButton } from '../help/shortcuts-button'

/** The foot of the page of questions: the way to the sending, where the letter is `ready` for it or not yet. */
export const GoSend = memo(function GoSend({ ready }: { readonly ready: boolean }) {
  const { t } = useTranslation()
  const { act } = useApp()
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
})
