import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '#electron/bridge/people-calls'
import { partyName } from '../party/party-name'
import { Icon } from '../controls/icon'

/** Says that somebody is not offered any more, and until when; offers them back, with the focus there. */
export function PersonRemoved({ person, onTakeBack }: Readonly<{ person: Person; onTakeBack: () => void }>) {
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
