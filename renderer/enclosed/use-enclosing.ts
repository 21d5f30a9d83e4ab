import { useCallback, useMemo, useState } from 'react'
import type { Enclosing, Refused } from '#electron/bridge/enclosures-calls'
import type { Cancelled, Failed, Outcome } from '#electron/bridge/outcome'
import { addEnclosed } from '#letter/draft/change-enclosed'
import type { Draft } from '#letter/draft/draft'
import { heaviestGiven, mostEnclosed } from '#letter/text/limits'
import { useApp } from '../app/app-context'
import { useAnswer } from '../app/use-answer'
import { useChange } from '../app/use-change'
import { useTranslation } from '../app/words'

/** Where choosing or giving files stands; `count` is how many go with the letter now that did not. */
type EnclosingState =
  | Readonly<{ kind: 'waiting' | 'working' }>
  | Readonly<{ kind: 'done'; count: number; refused: Enclosing['refused'] }>
  | Failed

/** Chooses files for a letter, or takes those given, one time after the other; `missing` are those that are gone, by the names of their copies. */
export function useEnclosing({ id, enclosed }: Pick<Draft, 'id' | 'enclosed'>) {
  const { t } = useTranslation()
  const { announce, bridge } = useApp()
  const change = useChange()
  const [state, setState] = useState<EnclosingState>({ kind: 'waiting' })
  const files = enclosed.map(({ file }) => file).join(' ')

  const gone = useAnswer(useCallback(() => (files === '' ? null : bridge.missingEnclosed({ id })), [bridge, files, id]))
  const missing = useMemo(() => new Set(gone), [gone])

  const take = async (ask: () => Promise<Outcome<Enclosing> | Cancelled>) => {
    if (state.kind === 'working') return
    setState({ kind: 'working' })
    const outcome = await ask()
    if (outcome.kind === 'failed') return setState(outcome)
    if (outcome.kind === 'cancelled') return setState({ kind: 'waiting' })
    const more = outcome.enclosed
    // Another letter may be open by now: its files stay its own.
    change((draft) => (draft.id === id ? addEnclosed(draft, more) : draft))
    if (more.length > 0) announce(t('enclosures.added', { count: more.length }))
    setState({ kind: 'done', count: more.length, refused: outcome.refused })
  }
  const give = async (given: readonly File[]): Promise<Outcome<Enclosing>> => {
    const { read, refused } = await readGiven(given)
    if (read.length === 0) return { kind: 'done', enclosed: [], refused }
    const outcome = await bridge.encloseGiven({ id, files: read })
    return outcome.kind === 'done' ? { ...outcome, refused: [...refused, ...outcome.refused] } : outcome
  }
  return {
    state,
    missing,
    choose: () => void take(() => bridge.encloseFiles({ id })),
    give: (given: readonly File[]) => void take(() => give(given)),
  }
}

type ReadFile = Readonly<{ name: string; bytes: Uint8Array<ArrayBuffer> }>

/** What the given files hold, as much of it as crosses the bridge at one time. */
async function readGiven(given: readonly File[]) {
  const read: ReadFile[] = []
  const refused: Refused[] = []
  let room = heaviestGiven
  for (const file of given) {
    const name = file.name.slice(-255)
    const bytes = file.size <= room ? await file.arrayBuffer().catch(() => null) : null
    if (read.length === mostEnclosed) refused.push({ name, why: 'too-many' })
    else if (file.size > room) refused.push({ name, why: 'too-large' })
    // A folder is given like a file, and holds nothing that can be read.
    else if (!bytes) refused.push({ name, why: 'unread' })
    else {
      read.push({ name, bytes: new Uint8Array(bytes) })
      room -= file.size
    }
  }
  return { read, refused }
}
