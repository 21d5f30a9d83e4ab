import { useEffect, useRef, useState } from 'react'
import type { Failed } from '#electron/bridge/outcome'
import type { ClassList, NamesAt } from '#letter/class/read-class-list'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'
import { Labelled } from '../controls/labelled'
import { ListSaid } from './list-said'

type Props = Readonly<{
  text: string
  list: ClassList
  onText: (text: string) => void
  onColumn: (at: NamesAt) => void
  onFailed: (failed: Failed | null) => void
}>

/** The names of a class, pasted, typed or out of a file, and what will be made of them. */
export function ListField({ text, list, onText, onColumn, onFailed }: Props) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const field = useRef<HTMLTextAreaElement>(null)
  const [document, setDocument] = useState<string | null>(null)
  useEffect(() => field.current?.focus(), [])
  const open = async () => {
    const outcome = await bridge.openClassList()
    onFailed(outcome.kind === 'failed' ? outcome : null)
    setDocument(outcome.kind === 'document' ? outcome.name : null)
    if (outcome.kind !== 'done') return
    onText(outcome.text)
    field.current?.focus()
  }
  return (
    <>
      <Labelled label={t('class.make.names')} hint={t('class.make.namesHint')}>
        {(ties) => (
          <textarea
            {...ties}
            ref={field}
            className="input class-names"
            rows={10}
            spellCheck={false}
            autoComplete="off"
            data-own-undo
            value={text}
            onChange={({ target }) => {
              setDocument(null)
              onText(target.value)
            }}
          />
        )}
      </Labelled>
      <ListSaid list={list} isEmpty={text.trim() === ''} onColumn={onColumn} />
      <div className="row">
        <button type="button" className="button small" onClick={() => void open()}>
          <Icon name="folder" size={18} />
          {t('class.make.open')}
        </button>
      </div>
      {document !== null && (
        <p className="field-problem" role="alert">
          {t('class.make.document', { name: document })}
        </p>
      )}
    </>
  )
}
