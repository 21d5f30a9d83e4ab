import { useRef } from 'react'
import { enclosedAddress } from '#electron/bridge/addresses'
import type { PageByHand } from '#letter/parts/handwritten'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'

type Props = Readonly<{
  id: string
  pages: readonly PageByHand[]
  gone: ReadonlySet<string>
  /** The pages in another order, or without one; `said` tells it. */
  onChange: (pages: readonly PageByHand[], said: string) => void
  toChild: boolean
}>

/** The pages written by hand in their order, small: each is moved before the one before it, or removed. */
export function PageStrip({ id, pages, gone, onChange, toChild }: Props) {
  const { t } = useTranslation()
  const list = useRef<HTMLOListElement>(null)
  const total = pages.length
  const earlier = (index: number, page: PageByHand) => {
    const others = pages.toSpliced(index, 1)
    onChange(others.toSpliced(index - 1, 0, page), t('byHand.moved', { page: index + 1, before: index }))
    // It goes on with the arrow of the same page. The first has none: there, with that of the second, so that no bin is under the key.
    list.current?.children[Math.max(index - 1, 1)]?.querySelector('button')?.focus()
  }
  const removed = (page: number) =>
    total > 1 ? t('byHand.removedOne', { page }) : t(toChild ? 'byHand.child.removed' : 'byHand.removed')
  return (
    <ol ref={list} className="by-hand-pages" aria-label={t('byHand.pages')}>
      {pages.map((one, index) => {
        const page = index + 1
        return (
          <li key={one.file}>
            {gone.has(one.file) ? (
              <span className="by-hand-gone">
                <Icon name="warning" />
              </span>
            ) : (
              <img
                src={enclosedAddress(id, one.file)}
                alt={total > 1 ? t('byHand.altOf', { page, total }) : t('byHand.alt')}
              />
            )}
            <div>
              {index > 0 && (
                <button
                  type="button"
                  className={toChild ? 'button quiet icon-only' : 'button small quiet icon-only'}
                  aria-label={t('byHand.earlier', { page, before: index })}
                  title={t('byHand.earlier', { page, before: index })}
                  onClick={() => earlier(index, one)}
                >
                  <Icon name="back" size={18} />
                </button>
              )}
              <button
                type="button"
                className={toChild ? 'button quiet icon-only' : 'button small quiet icon-only'}
                aria-label={total > 1 ? t('byHand.removeOne', { page }) : t('byHand.remove')}
                title={total > 1 ? t('byHand.removeOne', { page }) : t('byHand.remove')}
                onClick={() => onChange(pages.toSpliced(index, 1), removed(page))}
              >
                <Icon name="bin" size={18} />
              </button>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
