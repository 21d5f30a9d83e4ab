import { useId, useCallback } from 'react'
import { setParty } from '#letter/draft/change-draft'
import type { Party } from '#letter/draft/draft'
import type { People } from '#electron/bridge/people-calls'
import { readAddressRules } from '#locales/registry'
import { useApp } from '../app/app-context'
import { useChange } from '../app/use-change'
import { useTranslation } from '../app/words'
import { partyName } from './party-name'
import { useAnswer } from '../app/use-answer'
import './party.css'

type Props = Readonly<{ draftId: string; whose: 'recipient' | 'writer' }>

/** The people of the other letters as buttons, each of which fills in all the fields in one step that can be undone. */
export function RecentPeople({ draftId, whose }: Props) {
  const { t } = useTranslation()
  const { announce } = useApp()
  const change = useChange()
  const title = useId()
  const { recipients, writers } = usePeople(draftId)
  const offered = whose === 'recipient' ? recipients : writers
  const fill = async (party: Party) => {
    await readAddressRules()
    change((before) => setParty(before, whose, party))
    announce(t('speed.people.filled', { name: partyName(party) }))
  }
  if (offered.length === 0) return null
  return (
    <div className="recent-people" role="group" aria-labelledby={title}>
      <p id={title}>{t(whose === 'recipient' ? 'speed.people.recipients' : 'speed.people.writers')}</p>
      {offered.map((party, index) => (
        <button key={index} type="button" className="chip" onClick={() => void fill(party)}>
          <span>{partyName(party)}</span>
        </button>
      ))}
    </div>
  )
}

const nobodyYet: People = { recipients: [], writers: [] }

/** The people of the other letters, to be offered in this one. */
function usePeople(draftId: string): People {
  const { bridge } = useApp()
  const ask = useCallback(() => bridge.people({ id: draftId }), [bridge, draftId])
  return useAnswer(ask) ?? nobodyYet
}
