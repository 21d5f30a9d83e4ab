import { useCallback, useEffect, useState } from 'react'
import type { PeopleList, Person } from '#electron/bridge/people-calls'
import type { Failed, Outcome } from '#electron/bridge/outcome'
import type { Party } from '#letter/draft/draft'
import { useApp } from '../app/app-context'

/** Those written to, and the way to change what is known of them; `isDone` answers once a change is on the disk. */
export function useKnownPeople() {
  const { bridge } = useApp()
  const [list, setList] = useState<PeopleList | null>(null)
  const [failed, setFailed] = useState<Failed | null>(null)

  const take = useCallback((outcome: Outcome<PeopleList>): boolean => {
    setFailed(outcome.kind === 'failed' ? outcome : null)
    if (outcome.kind === 'done') setList(outcome)
    return outcome.kind === 'done'
  }, [])
  useEffect(() => void bridge.listPeople().then(take), [bridge, take])

  const isDone = async ({ key }: Person, party: Party | null) => take(await bridge.changePerson({ key, party }))
  return { list, failed, setFailed, isDone }
}
