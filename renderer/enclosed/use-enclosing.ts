import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Enclosing } from '#electron/bridge/enclosures-calls'
import type { Failed } from '#electron/bridge/outcome'
import { addEnclosed } from '#letter/draft/change-enclosed'
import type { Draft } from '#letter/draft/draft'
import { useApp } from '../app/app-context'
import { useAnswer } from '../app/use-answer'
import { useChange } from '../app/use-change'

/** Where choosing files stands. */
type EnclosingState =
  Readonly<{ kind: 'waiting' | 'working' }> | Readonly<{ kind: 'done'; refused: Enclosing['refused'] }> | Failed

/** Chooses files for a letter, one dialog at a time; `missing` are those that are gone, by the names of their copies. */
export function useEnclosing({ id, enclosed }: Pick<Draft, 'id' | 'enclosed'>) {
  const { t } = useTranslation()
  const { announce, bridge } = useApp()
  const change = useChange()
  const [state, setState] = useState<EnclosingState>({ kind: 'waiting' })
  const files = enclosed.map(({ file }) => file).join(' ')

  const gone = useAnswer(useCallback(() => (files === '' ? null : bridge.missingEnclosed({ id })), [bridge, files, id]))
  const missing = useMemo(() => new Set(gone), [gone])

  const choose = async () => {
    if (state.kind === 'working') return
    setState({ kind: 'working' })
    const outcome = await bridge.encloseFiles({ id })
    if (outcome.kind === 'failed') return setState(outcome)
    if (outcome.kind === 'cancelled') return setState({ kind: 'waiting' })
    const more = outcome.enclosed
    // Another letter may be open by now: its files stay its own.
    change((draft) => (draft.id === id ? addEnclosed(draft, more) : draft))
    if (more.length > 0) announce(t('enclosures.added', { count: more.length }))
    setState({ kind: 'done', refused: outcome.refused })
  }
  return { state, missing, choose: () => void choose() }
}
