import { useEffect, useMemo, useState } from 'react'
import type { ClassLetters, ClassOrder } from '#electron/bridge/class-calls'
import type { Failed } from '#electron/bridge/outcome'
import type { Draft } from '#letter/draft/draft'
import { useApp } from '../app/app-context'
import type { AppState, AtClass } from '../app/app-state'
import { ClassTable } from './class-table'
import { inOrder } from './in-order'
import { MakingScreen } from './making-screen'
import { PupilScreen } from './pupil-screen'

type Props = Readonly<{ at: AtClass; draft: Draft | null; state: AppState }>

/** What an adult sees of a class: its making, its letters in a list, or one of them to read. */
export function ClassScreens({ at, draft, state }: Props) {
  if (at.kind === 'making') return <MakingScreen />
  return <OneClass key={at.id} id={at.id} draft={draft} state={state} />
}

function OneClass({ id, draft, state }: Readonly<{ id: string; draft: Draft | null; state: AppState }>) {
  const { settings } = useApp()
  const [order, setOrder] = useState<ClassOrder>('list')
  const [list, failed] = useClass(id, state, draft)
  const [last, setLast] = useState<string | null>(null)
  if (draft && draft.id !== last) setLast(draft.id)
  const letters = useMemo(
    () => list && inOrder(list.letters, order, settings.language),
    [list, order, settings.language],
  )
  if (draft && state.timeline)
    return (
      <PupilScreen key={draft.id} draft={draft} timeline={state.timeline} told={state} letters={letters ?? []} />
    )
  return (
    <ClassTable
      id={id}
      title={list?.title ?? ''}
      letters={letters}
      failed={failed ?? state.notice}
      last={last}
      order={order}
      onOrder={setOrder}
    />
  )
}

/** The letters of a class as they are on the disk; asked again where the shelf, or what happened to the open letter, has changed. */
function useClass(id: string, { shelf }: AppState, draft: Draft | null): readonly [ClassLetters | null, Failed | null] {
  const { bridge } = useApp()
  const [list, setList] = useState<ClassLetters | null>(null)
  const [failed, setFailed] = useState<Failed | null>(null)
  const agreed = draft?.agreed?.on
  useEffect(() => {
    let isWanted = true
    void bridge.listClass({ class: id }).then((outcome) => {
      if (!isWanted) return
      setFailed(outcome.kind === 'failed' ? outcome : null)
      if (outcome.kind === 'done') setList(outcome)
    })
    return () => {
      isWanted = false
    }
  }, [agreed, bridge, id, shelf])
  return [list, failed]
}
