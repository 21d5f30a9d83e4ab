import { useEffect, useState } from 'react'
import type { People } from '#electron/bridge/people-calls'
import { useApp } from '../app/app-context'

const nobodyYet: People = { recipients: [], writers: [] }

/** The people of the other letters, to be offered in this one. */
export function usePeople(draftId: string): People {
  const { bridge } = useApp()
  const [people, setPeople] = useState(nobodyYet)
  useEffect(() => {
    let current = true
    void bridge.people({ id: draftId }).then((found) => current && setPeople(found))
    return () => {
      current = false
    }
  }, [bridge, draftId])
  return people
}
