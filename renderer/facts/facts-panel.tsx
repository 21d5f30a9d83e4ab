import { useId, useRef, type SyntheticEvent } from 'react'
import { placeOf } from '#letter/facts/place-of'
import type { Draft } from '#letter/draft/draft'
import { longestSource } from '#letter/text/limits'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'
import { Labelled } from '../controls/labelled'
import { useIntoSight } from '../questions/use-into-sight'
import { FactItem } from './fact-item'
import { useFacts } from './use-facts'
import './facts.css'

type Props = Readonly<{ draft: Draft }>

/** Where a confirmation is pasted, dropped or chosen, and the facts found in it: each goes into the letter by a click, none alone. Nothing of it is kept. */
export function FactsPanel({ draft }: Props) {
  const { t } = useTranslation()
  const { state, readText, readFile } = useFacts()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const read = useRef('')

  const take = (text: string) => {
    if (text.trim() === '' || text === read.current) return
    read.current = text
    readText(text)
  }
  // A file given here is read, and does not go with the letter.
  const takeFile = (event: SyntheticEvent, [file]: FileList) => {
    if (!file) return
    event.preventDefault()
    readFile(file)
  }
  const result = useIntoSight<HTMLDivElement>(state.kind === 'done')
  const found = state.kind === 'done' ? state.facts.filter((fact) => placeOf(fact, draft) !== null) : []
  return (
    <div
      className="facts"
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes('Files')) event.preventDefault()
      }}
      onDrop={(event) => takeFile(event, event.dataTransfer.files)}
      onPaste={(event) => {
        const { files, types } = event.clipboardData
        // A spreadsheet gives a picture of its cells beside their text.
        if (!types.includes('text/plain')) takeFile(event, files)
      }}
    >
      <p className="field-hint">{t('confirmation.lead')}</p>
      <Labelled label={t('confirmation.text')}>
        {(ties) => (
          <textarea
            {...ties}
            className="input facts-source"
            data-lines=""
            maxLength={longestSource}
            spellCheck={false}
            autoComplete="off"
            onInput={({ currentTarget, nativeEvent }) => {
              const isGiven = nativeEvent instanceof InputEvent && nativeEvent.inputType.startsWith('insertFrom')
              if (isGiven) take(currentTarget.value)
            }}
            onBlur={({ target }) => take(target.value)}
          />
        )}
      </Labelled>
      <div>
        <button type="button" className="button small" aria-describedby={id} onClick={() => input.current?.click()}>
          <Icon name="clip" size={18} />
          {t('confirmation.choose')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".eml,.txt,.pdf"
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file) readFile(file)
            // The same file can be chosen again.
            target.value = ''
          }}
        />
        <p id={id} className="field-hint">
          {t('confirmation.files')}
        </p>
      </div>
      <div ref={result} className="facts-result">
        <p role="status">
          {state.kind === 'working' && t('confirmation.working')}
          {state.kind === 'failed' && t('confirmation.unreadable')}
          {state.kind === 'too-large' && t('confirmation.tooLarge')}
          {state.kind === 'done' &&
            (found.length > 0 ? t('confirmation.found', { count: found.length }) : t('confirmation.none'))}
        </p>
        {found.length > 0 && (
          <ul className="stack" aria-label={t('confirmation.list')}>
            {found.map((fact, index) => (
              <FactItem key={index} fact={fact} draft={draft} />
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
