import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Enclosing } from '#electron/bridge/enclosures-calls'
import type { Failed } from '#electron/bridge/outcome'
import { addEnclosed } from '#letter/draft/change-enclosed'
import type { Draft } from '#letter/draft/draft'
import { useApp } from '../app/app-context'

/** Where choosing files stands. */
type EnclosingState =
  Readonly<{ kind: 'waiting' | 'working' }> | Readonly<{ kind: 'done'; refused: Enclosing['refused'] }> | Failed

/** Chooses files for a letter, one dialog at a time; `missing` are those that are gone, by the names of their copies. */
export function useEnclosing({ id, enclosed }: Pick<Draft, 'id' | 'enclosed'>) {
  const { t } = useTranslation()
  const { act, announce, bridge } = useApp()
  const [state, setState] = useState<EnclosingState>({ kind: 'waiting' })
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set())
  const files = enclosed.map(({ file }) => file).join(' ')

  useEffect(() => {
    let isHeard = true
    const heard = (gone: readonly string[]) => isHeard && setMissing(new Set(gone))
    if (files !== '') void bridge.missingEnclosed({ id }).then(heard)
    return () => void (isHeard = false)
  }, [bridge, files, id])

  const choose = async () => {
    if (state.kind === 'working') return
    setState({ kind: 'working' })
    const outcome = await bridge.encloseFiles({ id })
    if (outcome.kind === 'failed') return setState(outcome)
    if (outcome.kind === 'cancelled') return setState({ kind: 'waiting' })
    const more = outcome.enclosed
    // Another letter may be open by now: its files stay its own.
    act({ kind: 'change', change: (draft) => (draft.id === id ? addEnclosed(draft, more) : draft), step: null })
    if (more.length > 0) announce(t('enclosures.added', { count: more.length }))
    setState({ kind: 'done', refused: outcome.refused })
  }
  return { state, missing, choose: () => void choose() }
}
