import { useRef, useState, useCallback, useEffect, useId } from 'react'
import type { PeopleList as Known, Person } from '#electron/bridge/people-calls'
import type { Party } from '#letter/draft/draft'
import type { Failed, Outcome } from '#electron/bridge/outcome'
import { useTranslation } from '../app/words'
import { partyName } from '../party/party-name'
import { SaidAloud } from '../app/said-aloud'
import { useAnnouncer } from '../app/use-announcer'
import { Dialog } from '../controls/dialog'
import { Icon } from '../controls/icon'
import { FailedNotice } from '../outcome/notice'
import { PeopleList } from './people-list'
import { PersonForm } from './person-form'
import { useApp } from '../app/app-context'
import './people.css'

/** The list of those written to: found, written to again, changed for the letters to come, or not offered any more. */
export function PeopleDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const title = useRef<HTMLHeadingElement>(null)
  const [said, say] = useAnnouncer()
  const { list, failed, setFailed, isDone } = useKnownPeople()
  const [changing, setChanging] = useState<Person | null>(null)
  const [removed, setRemoved] = useState<Person | null>(null)

  const goBack = () => {
    setChanging(null)
    title.current?.focus()
  }
  const save = async (person: Person, party: Party) => {
    if (!(await isDone(person, party))) return
    goBack()
    say(t('people.saved', { name: partyName(party) }))
  }
  const remove = async (person: Person) => {
    if (await isDone(person, null)) setRemoved(person)
  }
  const takeBack = async (person: Person) => {
    if (!(await isDone(person, person.party))) return
    setRemoved(null)
    title.current?.focus()
    say(t('people.takenBack', { name: partyName(person.party) }))
  }

  return (
    <Dialog title={t('people.title')} lead={t('people.lead')} className="people" heading={title} onClose={onClose}>
      <FailedNotice failed={failed} />
      {list?.isBroken && (
        <div className="notice">
          <Icon name="info" />
          <p className="notice-words">{t('people.broken')}</p>
        </div>
      )}
      {removed && <PersonRemoved key={removed.key} person={removed} onTakeBack={() => void takeBack(removed)} />}
      {changing ? (
        <PersonForm person={changing} onSave={(party) => void save(changing, party)} onCancel={goBack} />
      ) : (
        list && (
          <PeopleList
            people={list.people}
            onChange={(person) => {
              setRemoved(null)
              setChanging(person)
            }}
            onRemove={(person) => void remove(person)}
            onFailed={setFailed}
            onWritten={onClose}
          />
        )
      )}
      <SaidAloud said={said} />
    </Dialog>
  )
}

/** Those written to, and the way to change what is known of them; `isDone` answers once a change is on the disk. */
function useKnownPeople() {
  const { bridge } = useApp()
  const [list, setList] = useState<Known | null>(null)
  const [failed, setFailed] = useState<Failed | null>(null)

  const take = useCallback((outcome: Outcome<Known>): boolean => {
    setFailed(outcome.kind === 'failed' ? outcome : null)
    if (outcome.kind === 'done') setList(outcome)
    return outcome.kind === 'done'
  }, [])
  useEffect(() => void bridge.listPeople().then(take), [bridge, take])

  const isDone = async ({ key }: Person, party: Party | null) => take(await bridge.changePerson({ key, party }))
  return { list, failed, setFailed, isDone }
}

/** Says that somebody is not offered any more, with a button that takes it back and has the focus. */
function PersonRemoved({ person, onTakeBack }: Readonly<{ person: Person; onTakeBack: () => void }>) {
  const { t } = useTranslation()
  const id = useId()
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => back.current?.focus(), [])
  return (
    <div className="notice person-removed">
      <Icon name="info" />
      <p id={id} className="notice-words">
        {t('people.removed', { name: partyName(person.party) })}
      </p>
      <button ref={back} type="button" className="button small" aria-describedby={id} onClick={onTakeBack}>
        <Icon name="undo" size={18} />
        {t('people.takeBack')}
      </button>
    </div>
  )
}
