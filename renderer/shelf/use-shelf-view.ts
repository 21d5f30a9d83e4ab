import { useCallback, useEffect, useMemo, useState } from 'react'
import type { ShelfView, Summary } from '#electron/bridge/shelf'
import { useApp } from '../app/app-context'
import { useAnswer } from '../app/use-answer'
import { useTranslation } from '../app/words'
import { byMatter } from './by-matter'
import { isNarrowed, wholeShelf } from './shelf-view'

/** How many letters are drawn before one asks for more. */
export const onePage = 20

// How many were found is said once the typing rests, not at each letter.
const restOfTyping = 700

/** What the person looks for in the list of letters, those that it leaves, and how many there are in all. */
export function useShelfView(drafts: readonly Summary[]) {
  const { t } = useTranslation()
  const { announce, bridge } = useApp()
  const [{ view, pages }, setLook] = useState({ view: wholeShelf, pages: 1 })
  const isAsked = isNarrowed(view) || view.order !== 'changed'
  // The letters of a class stand together as one thing, until one looks for words in them.
  const alone = useMemo(
    () => (drafts.some(({ pupil }) => pupil) ? drafts.filter(({ pupil }) => !pupil) : drafts),
    [drafts],
  )
  const isSearched = isNarrowed(view)
  // The next page is there before it is asked for.
  const most = Math.ceil((pages + 1) / 10) * 10 * onePage + drafts.length - alone.length

  const found = useAnswer(
    // Asked again where the letters themselves have changed.
    useCallback(
      () => (isAsked && drafts.length > 0 ? bridge.searchDrafts({ ...view, most }) : null),
      [bridge, drafts, isAsked, most, view],
    ),
  )

  const whole = useMemo(() => byMatter(alone), [alone])
  const byId = useMemo(
    () => new Map((isSearched && alone !== drafts ? byMatter(drafts) : whole).map((one) => [one.draft.id, one])),
    [alone, drafts, isSearched, whole],
  )
  const chosen = useMemo(() => found?.ids.flatMap((id) => byId.get(id) ?? []), [byId, found])
  const [letters, count] =
    isAsked && found && chosen ? [chosen, isSearched ? found.count : alone.length] : [whole, alone.length]

  useEffect(() => {
    if (!isNarrowed(view)) return undefined
    const rest = setTimeout(() => announce(t('shelf.count', { count })), restOfTyping)
    return () => clearTimeout(rest)
  }, [announce, count, t, view])

  const change = useCallback(
    (changes: Partial<ShelfView>) => setLook(({ view: before }) => ({ view: { ...before, ...changes }, pages: 1 })),
    [],
  )
  const showMore = () => setLook((before) => ({ ...before, pages: before.pages + 1 }))
  return { view, change, showMore, shown: letters.slice(0, pages * onePage), count, alone: alone.length }
}
