import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { onePage } from './use-shelf-view'
import { rowPlaces } from './row-places'
import type { InMatter } from './by-matter'
import { DraftItem, type DraftActions } from './draft-item'

type Props = DraftActions &
  Readonly<{ letters: readonly InMatter[]; late: ReadonlySet<string>; left: number; onMore: () => void }>

/** The letters found, in their rows: so many, then more of those `left` as one asks. */
export function DraftRows({ letters, late, left, onMore, ...actions }: Props) {
  const { t } = useTranslation()
  const list = useRef<HTMLUListElement>(null)
  const [before, setPlaces] = useState<ReadonlyMap<string, number>>(new Map())
  const places = rowPlaces(
    letters.map(({ draft }) => draft.id),
    before,
  )
  if (places !== before) setPlaces(places)
  const showMore = () => {
    flushSync(onMore)
    list.current?.children[letters.length]?.querySelector('button')?.focus()
  }
  return (
    <>
      <ul className="drafts" ref={list}>
        {letters.map(({ draft, number }) => (
          <DraftItem
            key={places.get(draft.id)}
            draft={draft}
            number={number}
            isOverdue={late.has(draft.id)}
            {...actions}
          />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="button shelf-more" onClick={showMore}>
          {t('shelf.more', { count: left, next: Math.min(left, onePage) })}
        </button>
      )}
    </>
  )
}
