import { Fragment } from 'react'
import { enclosedAddress } from '#electron/bridge/addresses'
import { setHandwritten } from '#letter/draft/change-paper'
import type { Handwritten } from '#letter/parts/handwritten'
import { onPages, pagesByHand } from '#letter/parts/pages-by-hand'
import { useApp } from '../app/app-context'
import { useChange } from '../app/use-change'
import { useTranslation } from '../app/words'

type Props = Readonly<{ draftId: string; handwritten: Handwritten }>

/** The pages that a child wrote by hand, large, and what to look for in them. */
export function ParentByHand({ draftId, handwritten }: Props) {
  const { t } = useTranslation()
  const { announce } = useApp()
  const change = useChange()
  const pages = pagesByHand(handwritten)
  const total = pages.length
  const remove = (index: number) => {
    change((words) => setHandwritten(words, onPages(pages.toSpliced(index, 1), handwritten.typed)))
    announce(total > 1 ? t('byHand.removedOne', { page: index + 1 }) : t('byHand.removed'))
    document.getElementById('parent-title')?.focus()
  }
  return (
    <section className="parent-part" aria-labelledby="parent-by-hand">
      <h2 id="parent-by-hand">{t('byHand.parent.title')}</h2>
      <p>{t('byHand.parent.look')}</p>
      {pages.map(({ file }, index) => (
        <Fragment key={file}>
          <img
            className="parent-hand"
            src={enclosedAddress(draftId, file)}
            alt={total > 1 ? t('byHand.altOf', { page: index + 1, total }) : t('byHand.alt')}
          />
          <div className="row">
            <button type="button" className="button small" onClick={() => remove(index)}>
              {total > 1 ? t('byHand.removeOne', { page: index + 1 }) : t('byHand.remove')}
            </button>
          </div>
        </Fragment>
      ))}
    </section>
  )
}
