import { useCallback, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Summary } from '#electron/shelf'
import { useApp } from './app-context'
import { chosenOf, inOrder, isNarrowed, wholeShelf, type ShelfView } from './shelf-view'

// Said once the typing rests, not at each letter.
const restOfTyping = 700

/** What the person looks for in the list of letters, and the letters that it leaves. */
export function useShelfView(drafts: readonly Summary[]) {
  const { t } = useTranslation()
  const { announce, bridge, settings } = useApp()
  const [view, setView] = useState(wholeShelf)
  const [found, setFound] = useState<ReadonlySet<string> | null>(null)
  const words = view.words.trim()

  useEffect(() => {
    let isWanted = true
    if (words !== '') void bridge.searchDrafts({ words }).then((ids) => isWanted && setFound(new Set(ids)))
    return () => {
      isWanted = false
    }
  }, [bridge, words])

  const ordered = useMemo(() => inOrder(drafts, view.order, settings.language), [drafts, settings.language, view.order])
  const within = words === '' ? null : found
  const { door, state, recipient } = view
  const chosen = useMemo(
    () => chosenOf(ordered, { door, state, recipient }, within),
    [door, ordered, recipient, state, within],
  )

  const count = chosen.length
  useEffect(() => {
    if (!isNarrowed(view)) return undefined
    const rest = setTimeout(() => announce(t('shelf.count', { count })), restOfTyping)
    return () => clearTimeout(rest)
  }, [announce, count, t, view])

  const change = useCallback((changes: Partial<ShelfView>) => setView((before) => ({ ...before, ...changes })), [])
  return { view, change, chosen }
}
