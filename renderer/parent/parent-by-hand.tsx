import { useTranslation } from 'react-i18next'
import { enclosedAddress } from '#electron/bridge/addresses'
import { setHandwritten } from '#letter/draft/change-paper'
import type { Handwritten } from '#letter/parts/handwritten'
import { useApp } from '../app/app-context'
import { useChange } from '../app/use-change'

type Props = Readonly<{ draftId: string; page: Handwritten }>

/** The page that a child wrote by hand, large, and what to look for in it. */
export function ParentByHand({ draftId, page }: Props) {
  const { t } = useTranslation()
  const { announce } = useApp()
  const change = useChange()
  const remove = () => {
    change((words) => setHandwritten(words, null))
    announce(t('byHand.removed'))
    document.getElementById('parent-title')?.focus()
  }
  return (
    <section className="parent-part" aria-labelledby="parent-by-hand">
      <h2 id="parent-by-hand">{t('byHand.parent.title')}</h2>
      <p>{t('byHand.parent.look')}</p>
      <img className="parent-hand" src={enclosedAddress(draftId, page.file)} alt={t('byHand.alt')} />
      <div className="row">
        <button type="button" className="button small" onClick={remove}>
          {t('byHand.remove')}
        </button>
      </div>
    </section>
  )
}
