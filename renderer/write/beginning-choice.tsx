import { memo, useId, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Beginning } from '../questions/beginning-of'
import type { Choice, PlainFrame } from '../questions/question-words'

type Props = Readonly<{
  choices: readonly Choice[]
  frames: readonly PlainFrame[]
  chosen: Beginning['kind']
  chosenId: string | undefined
  lang: string
  onChoose: (beginning: Beginning) => void
  onDone: () => void
}>

const own: Beginning = { kind: 'own' }

/** The beginnings that a question offers, as one choice. Enter goes to the text. */
export const BeginningChoice = memo(function BeginningChoice(props: Props) {
  const { choices, frames, chosen, chosenId, lang, onChoose, onDone } = props
  const { t } = useTranslation()
  const name = useId()
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    onDone()
  }
  const chip = (beginning: Beginning, label: string, language?: string) => {
    const id = beginning.kind === 'own' ? undefined : beginning.id
    return (
      <label key={id ?? ''} className="frame" lang={language} data-aloud="">
        <input
          type="radio"
          name={name}
          checked={chosen === beginning.kind && (id === undefined || id === chosenId)}
          onChange={() => onChoose(beginning)}
        />
        {label}
      </label>
    )
  }
  return (
    <>
      {choices.length > 0 && (
        <fieldset className="frames" onKeyDown={keys}>
          <legend>{t('write.choices')}</legend>
          <div className="frames-list">{choices.map(({ id, label }) => chip({ kind: 'choice', id }, label))}</div>
        </fieldset>
      )}
      <fieldset className="frames" onKeyDown={keys}>
        <legend>{t(choices.length > 0 ? 'write.framesToo' : 'write.frames')}</legend>
        <div className="frames-list">
          {frames.map(({ id, start }) => chip({ kind: 'frame', id }, `${start}…`, lang))}
          {chip(own, t('write.own'))}
        </div>
      </fieldset>
    </>
  )
})
