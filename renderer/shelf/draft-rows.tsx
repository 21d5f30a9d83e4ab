import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from '../app/words'
import { onePage } from './use-shelf-view'
import { noRows, rowsFor, spareRows } from './row-places'
import type { InMatter } from './by-matter'
import { DraftItem, type DraftActions } from './draft-item'

type Props = DraftActions &
  Readonly<{
    shelf: unknown
    letters: readonly InMatter[]
    late: ReadonlySet<string>
    left: number
    onMore: () => void
  }>

/** The letters found, in their rows: so many, then more of those `left` as one asks. */
export function DraftRows({ shelf, letters, late, left, onMore, ...actions }: Props) {
  const { t } = useTranslation()
  const list = useRef<HTMLUListElement>(null)
  const [before, setRows] = useState(noRows)
  const rows = rowsFor(letters, shelf, before)
  if (rows !== before) setRows(rows)
  const item = (row: number | undefined, { draft, number }: InMatter, isSpare: boolean) => (
    <DraftItem key={row} {...{ draft, number, isSpare }} isOverdue={late.has(draft.id)} {...actions} />
  )
  const showMore = () => {
    flushSync(onMore)
    list.current?.children[letters.length]?.querySelector('button')?.focus()
  }
  return (
    <>
      <ul className="drafts" ref={list}>
        {letters.map((letter) => item(rows.places.get(letter.draft.id), letter, false))}
        {spareRows(rows).map(([row, letter]) => item(row, letter, true))}
      </ul>
      {left > 0 && (
        <button type="button" className="button shelf-more" onClick={showMore}>
          {t('shelf.more', { count: left, next: Math.min(left, onePage) })}
        </button>
      )}
    </>
  )
}
