import { useDeferredValue, useMemo, useRef, useState, type FormEvent } from 'react'
import { flushSync } from 'react-dom'
import type { Failed } from '#electron/bridge/outcome'
import { doublesOf, readClassList, type ClassList } from '#letter/class/read-class-list'
import { nobody } from '#letter/draft/new-draft'
import { longestTitle, mostPupils } from '#letter/text/limits'
import { readListWords } from '#locales/registry'
import { doors } from '#letter/draft/questions'
import { useAnswer } from '../app/use-answer'
import { useApp } from '../app/app-context'
import type { ClassForm } from '../app/app-state'
import { useTranslation } from '../app/words'
import { Choice } from '../controls/choice'
import { Icon } from '../controls/icon'
import { TextField } from '../controls/text-field'
import { FailedNotice } from '../outcome/notice'
import { partyName } from '../party/party-name'
import { ClassHead } from './class-head'
import { ClassProgress } from './class-progress'
import { ListField } from './list-field'
import { RecipientPart, SchoolPart } from './party-parts'
import './class.css'

/** What a class cannot do without, in the order of the screen. */
const parts = ['names', 'door', 'recipient'] as const
const noList: ClassList = { pupils: [], header: [], remarks: [] }
const isClass = (pupils: readonly string[]) => pupils.length > 0 && pupils.length <= mostPupils

type Props = Readonly<{ form: ClassForm }>

/** A class of which nothing is typed yet. */
export const noForm: ClassForm = {
  names: '',
  column: null,
  door: null,
  recipient: nobody,
  school: nobody,
  matter: '',
  title: '',
}

/** From a list of names to a letter for each, all to the same people: one screen, and nothing to prepare. */
export function MakingScreen({ form: { names, column, door, recipient, school, matter, title } }: Props) {
  const { t } = useTranslation()
  const { act, announce, bridge } = useApp()
  const form = useRef<HTMLFormElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [isTried, setTried] = useState(false)
  const [isWorking, setWorking] = useState(false)
  const [isStopped, setStopped] = useState(false)
  const [failed, setFailed] = useState<Failed | null>(null)
  const words = useAnswer(readListWords)
  const settled = useDeferredValue(names)
  const list = useMemo(() => (words ? readClassList(settled, words, column) : noList), [column, settled, words])
  const pupils = list.pupils.map(({ name }) => name)
  const isMissing = {
    // Before the words of lists are there, no name is told from a heading.
    names: words !== null && !isClass(pupils),
    door: door === null,
    recipient: partyName(recipient) === '',
  }
  const type = (change: Partial<ClassForm>) =>
    act({ kind: 'class-form', change: (before) => ({ ...(before ?? noForm), ...change }) })

  const make = async (event: FormEvent) => {
    event.preventDefault()
    if (isWorking) return
    flushSync(() => setTried(true))
    if (!words) setWorking(true)
    // As the list is now, whatever the screen has had the time to show.
    const whole = readClassList(names, words ?? (await readListWords()), column)
    const given = whole.pupils.map(({ name }) => name)
    const missing = parts.find((part) => (part === 'names' ? !isClass(given) : isMissing[part]))
    if (door === null || missing) {
      setWorking(false)
      form.current?.querySelector<HTMLElement>(`[data-part="${missing}"] :is(textarea, input)`)?.focus()
      return
    }
    setWorking(true)
    setStopped(false)
    const called = (title.trim() || partyName(recipient)).slice(0, longestTitle)
    const outcome = await bridge.makeClass({
      title: called,
      pupils: given,
      doubles: doublesOf(whole),
      door,
      recipient,
      school,
      matter,
    })
    setWorking(false)
    setStopped(outcome.kind === 'cancelled')
    setFailed(outcome.kind === 'failed' ? outcome : null)
    if (outcome.kind !== 'done') return
    act({ kind: 'shelf', shelf: await bridge.listDrafts() })
    act({ kind: 'class', at: { kind: 'table', id: outcome.class } })
    act({ kind: 'class-form', change: () => null })
    announce(t('class.make.made', { count: outcome.letters.length }))
  }
  const problem = (part: (typeof parts)[number]) =>
    isTried && isMissing[part] ? <p className="field-problem">{t(`class.make.missing.${part}`)}</p> : null

  return (
    <div className="class-screen">
      <ClassHead onBack={() => act({ kind: 'class', at: null })} />
      <main className="class-inside">
        <div className="class-title">
          <h1 tabIndex={-1}>{t('class.title')}</h1>
          <p>{t('class.make.lead')}</p>
        </div>
        <FailedNotice failed={failed} />
        <form ref={form} className="class-making" noValidate onSubmit={(event) => void make(event)}>
          <div className="class-part" data-part="names">
            <ListField
              text={names}
              list={list}
              onText={(text) => type({ names: text, column: null })}
              onColumn={(chosen) => type({ column: chosen })}
              onFailed={setFailed}
            />
            <div role="alert">{problem('names')}</div>
          </div>
          <div className="class-parts">
            <div className="class-part" data-part="door">
              <Choice
                look="chips"
                className="class-door"
                legend={t('class.make.door')}
                options={doors.map((value) => ({ value, label: t(`drafts.kinds.${value}`) }))}
                chosen={door ?? undefined}
                onChoose={({ value }) => type({ door: value })}
              />
              <div role="alert">{problem('door')}</div>
            </div>
            <div data-part="recipient">
              <RecipientPart party={recipient} onParty={(party) => type({ recipient: party })}>
                <div role="alert">{problem('recipient')}</div>
              </RecipientPart>
            </div>
            <SchoolPart party={school} onParty={(party) => type({ school: party })} />
            <details className="more">
              <summary>{t('class.make.more')}</summary>
              <div className="stack">
                <TextField
                  label={t('class.make.matter')}
                  hint={t('class.make.matterHint')}
                  field="matter"
                  value={matter}
                  onText={(text) => type({ matter: text })}
                />
                <TextField
                  label={t('class.make.title')}
                  hint={t('class.make.titleHint')}
                  field="title"
                  value={title}
                  onText={(text) => type({ title: text.slice(0, longestTitle) })}
                />
              </div>
            </details>
          </div>
          <div className="class-go">
            <button ref={button} type="submit" className="button primary" aria-disabled={isWorking}>
              {isWorking
                ? t('class.make.working')
                : t(pupils.length > 0 ? 'class.make.go' : 'class.make.goNone', { count: pupils.length })}
              <Icon name="next" />
            </button>
            {isWorking && <ClassProgress what="class-making" label={t('class.make.working')} button={button} />}
            <p role="status">{isStopped && t('class.make.stopped')}</p>
          </div>
        </form>
      </main>
    </div>
  )
}
