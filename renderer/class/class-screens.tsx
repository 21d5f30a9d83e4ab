import { useMemo, useState } from 'react'
import type { ClassOrder } from '#electron/bridge/class-calls'
import type { Draft } from '#letter/draft/draft'
import { useApp } from '../app/app-context'
import type { AppState, AtClass } from '../app/app-state'
import { ClassTable } from './class-table'
import { inOrder } from './in-order'
import type { RemovedPupil } from './pupil-changes'
import { MakingScreen, noForm } from './making-screen'
import { PupilScreen } from './pupil-screen'
import { shownClass } from './shown-class'
import { useClassLetters } from './use-class-letters'

type Props = Readonly<{ at: AtClass; draft: Draft | null; state: AppState }>

/** What an adult sees of a class: its making, its letters in a list, or one of them to read. */
export function ClassScreens({ at, draft, state }: Props) {
  if (at.kind === 'making') return <MakingScreen form={state.classForm ?? noForm} />
  return <OneClass key={at.id} id={at.id} draft={draft} state={state} />
}

function OneClass({ id, draft, state }: Readonly<{ id: string; draft: Draft | null; state: AppState }>) {
  const { settings } = useApp()
  const [order, setOrder] = useState<ClassOrder>('list')
  const answer = useClassLetters(id, state.shelf)
  const [last, setLast] = useState<string | null>(null)
  const [removed, setRemoved] = useState<RemovedPupil | null>(null)
  if (draft && draft.id !== last) setLast(draft.id)
  const shown = useMemo(() => shownClass(answer, removed), [answer, removed])
  const letters = useMemo(
    () => shown.letters && inOrder(shown.letters, order, settings.language),
    [shown, order, settings.language],
  )
  if (draft && state.timeline)
    return (
      <PupilScreen
        key={draft.id}
        draft={draft}
        timeline={state.timeline}
        told={state}
        letters={letters ?? []}
        onRemoved={setRemoved}
      />
    )
  return (
    <ClassTable
      id={id}
      title={shown.title}
      letters={letters}
      failed={shown.failed ?? state.notice}
      last={last}
      removed={shown.removed}
      onPutBack={setLast}
      order={order}
      onOrder={setOrder}
    />
  )
}
