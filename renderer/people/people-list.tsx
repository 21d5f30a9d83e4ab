import { useMemo, useState } from 'react'
import type { Person } from '#electron/bridge/people-calls'
import type { Failed } from '#electron/bridge/outcome'
import { typedAbout } from '#letter/draft/contact'
import type { Door } from '#letter/draft/questions'
import { folded } from '#letter/text/folded'
import { hasWords, searchWords } from '#letter/shelf/search'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { PersonItem } from './person-item'
import { SearchField } from '../controls/search-field'

type Props = Readonly<{
  people: readonly Person[]
  onChange: (person: Person) => void
  onRemove: (person: Person) => void
  onFailed: (failed: Failed) => void
  onWritten: () => void
}>

/** Fewer than this are seen at a glance. */
const several = 6
const onePage = 30

/** Everybody written to, the newest first, by part of a name where they are several. */
export function PeopleList({ people, onChange, onRemove, onFailed, onWritten }: Props) {
  const { t } = useTranslation()
  const { act, bridge } = useApp()
  const [typed, setTyped] = useState('')
  const [pages, setPages] = useState(1)
  const texts = useMemo(
    () => new Map(people.map(({ key, party }) => [key, folded(typedAbout(party).join(' '))])),
    [people],
  )
  const found = people.filter(({ key }) => hasWords(texts.get(key) ?? '', searchWords(typed)))
  const shown = found.slice(0, pages * onePage)
  const left = found.length - shown.length

  const writeTo = async ({ key }: Person, door: Door) => {
    const outcome = await bridge.writeTo({ key, door })
    if (outcome.kind === 'failed') return onFailed(outcome)
    onWritten()
    act({ kind: 'open', draft: outcome.draft })
  }

  if (people.length === 0) return <p className="field-hint">{t('people.none')}</p>
  return (
    <>
      {people.length >= several && (
        <search>
          <SearchField
            label={t('people.search')}
            value={typed}
            onText={(text) => {
              setTyped(text)
              setPages(1)
            }}
          />
          <p className="field-hint" role="status">
            {typed.trim() !== '' && t('people.count', { count: found.length })}
          </p>
        </search>
      )}
      <ul className="drafts">
        {shown.map((person) => (
          <PersonItem
            key={person.key}
            person={person}
            onWrite={(door) => void writeTo(person, door)}
            onChange={() => onChange(person)}
            onRemove={() => onRemove(person)}
          />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="button" onClick={() => setPages((before) => before + 1)}>
          {t('people.more', { count: left, next: Math.min(left, onePage) })}
        </button>
      )}
    </>
  )
}
