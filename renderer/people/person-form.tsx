import { useEffect, useId, useRef, useState } from 'react'
import type { Person } from '#electron/bridge/people-calls'
import type { Party } from '#letter/draft/draft'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { partyName } from '../party/party-name'
import type { PartyFields } from '../party/use-party'
import { RecipientFields } from '../party/recipient-fields'

type Props = Readonly<{ person: Person; onSave: (party: Party) => void; onCancel: () => void }>

/** The details of somebody written to, for the letters to come. */
export function PersonForm({ person, onSave, onCancel }: Props) {
  const { t } = useTranslation()
  const { convention } = useApp().settings
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const [party, setParty] = useState(person.party)
  const [refused, setRefused] = useState(false)
  useEffect(() => title.current?.focus(), [])
  const set = (change: Partial<Party>) => setParty((before) => ({ ...before, ...change }))
  const field: PartyFields = (name) => ({ field: name, value: party[name], onText: (text) => set({ [name]: text }) })
  const isNameless = partyName(party) === ''

  return (
    <form
      className="person-form"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault()
        setRefused(isNameless)
        if (!isNameless) onSave(party)
      }}
    >
      <h3 id={id} ref={title} tabIndex={-1}>
        {partyName(person.party)}
      </h3>
      <div className="fields">
        <RecipientFields party={party} field={field} set={set} convention={convention} />
      </div>
      <div role="alert">{refused && isNameless && <p className="field-problem">{t('people.nameless')}</p>}</div>
      <div className="row">
        <button type="submit" className="button primary">
          {t('people.save')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('people.cancel')}
        </button>
      </div>
    </form>
  )
}
