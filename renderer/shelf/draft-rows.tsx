import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { Summary } from '#electron/bridge/shelf'
import { onePage } from './use-shelf-view'
import { rowPlaces } from './row-places'
import { DraftItem, type DraftActions } from './draft-item'

type Props = DraftActions &
  Readonly<{ drafts: readonly Summary[]; followed: ReadonlySet<string>; left: number; onMore: () => void }>

/** The letters found, in their rows: so many, then more of those `left` as one asks. */
export function DraftRows({ drafts, followed, left, onMore, ...actions }: Props) {
  const { t } = useTranslation()
  const list = useRef<HTMLUListElement>(null)
  const [before, setPlaces] = useState<ReadonlyMap<string, number>>(new Map())
  const places = rowPlaces(
    drafts.map(({ id }) => id),
    before,
  )
  if (places !== before) setPlaces(places)
  const showMore = () => {
    flushSync(onMore)
    list.current?.children[drafts.length]?.querySelector('button')?.focus()
  }
  return (
    <>
      <ul className="drafts" ref={list}>
        {drafts.map((draft) => (
          <DraftItem key={places.get(draft.id)} draft={draft} isFollowed={followed.has(draft.id)} {...actions} />
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
