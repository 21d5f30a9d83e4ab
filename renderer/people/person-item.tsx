import { useState } from 'react'
import type { Person } from '#electron/bridge/people-calls'
import type { Door } from '#letter/draft/questions'
import { doors } from '#letter/draft/questions'
import { useTranslation } from '../app/words'
import { partyName } from '../party/party-name'
import { IconButton } from '../controls/icon-button'
import { Row } from '../controls/row'

type Props = Readonly<{
  person: Person
  onWrite: (door: Door) => void
  onChange: () => void
  onRemove: () => void
}>

/** Somebody written to: who they are, the doors to a new letter once one asks, and the ways to change or remove them. */
export function PersonItem({ person: { party, letters }, onWrite, onChange, onRemove }: Props) {
  const { t } = useTranslation()
  const [writing, setWriting] = useState(false)
  const name = partyName(party)
  const facts = [party.role, party.city, party.email].filter((fact) => fact.trim() !== '')
  return (
    <Row
      title={name}
      facts={
        <>
          {facts.map((fact) => (
            <span key={fact} className="person-fact">
              {fact}
            </span>
          ))}
          <span>{t('people.letters', { count: letters })}</span>
        </>
      }
      actions={
        <>
          <button
            type="button"
            className="button"
            aria-expanded={writing}
            aria-label={t('people.writeNamed', { name })}
            onClick={() => setWriting(!writing)}
          >
            {t('people.write')}
          </button>
          <IconButton icon="pen" label={t('people.changeNamed', { name })} onClick={onChange} />
          <IconButton icon="bin" label={t('people.removeNamed', { name })} onClick={onRemove} />
        </>
      }
    >
      {writing && (
        <div className="row person-doors" role="group" aria-label={t('people.writeNamed', { name })}>
          {doors.map((door) => (
            <button key={door} type="button" className="button small" onClick={() => onWrite(door)}>
              {t(`home.doors.${door}.title`)}
            </button>
          ))}
        </div>
      )}
    </Row>
  )
}
