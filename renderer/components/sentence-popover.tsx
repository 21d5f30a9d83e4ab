import { useId, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { remove, restore } from '#letter/change-draft'
import type { Draft } from '#letter/draft'
import type { Sentence } from '#letter/letter'
import { questions } from '#letter/questions'
import { useApp } from '../app-context'
import { SentenceEditor } from './sentence-editor'

type Props = Readonly<{ sentence: Sentence; draft: Draft; onClose: (id: string) => void }>

/** What can be done with one sentence of the page. */
export function SentencePopover({ sentence, draft, onClose }: Props) {
  const { t } = useTranslation()
  const { act, announce } = useApp()
  const popover = useRef<HTMLDivElement>(null)
  const [editing, setEditing] = useState(false)
  const titleId = useId()
  const question = questions[draft.door].find(({ id }) => id === sentence.source)

  useLayoutEffect(() => {
    popover.current?.showPopover()
    popover.current?.querySelector('button')?.focus()
  }, [])

  // Hidden first, so that the focus goes back to the sentence before the letter changes under it.
  const change = (how: (draft: Draft) => Draft, said: string) => {
    popover.current?.hidePopover()
    act({ kind: 'change', change: how, step: null })
    announce(said)
    onClose(sentence.id)
  }

  return (
    <div
      ref={popover}
      className="popover sentence-popover"
      popover="auto"
      role="dialog"
      aria-labelledby={titleId}
      onToggle={({ newState }) => newState === 'closed' && onClose(sentence.id)}
    >
      <p className="whose" id={titleId}>
        {t(sentence.rewritten ? 'sentence.rewritten' : `sentence.${sentence.origin}`)}
      </p>
      {editing ? (
        <SentenceEditor sentence={sentence} onCancel={() => setEditing(false)} onSave={change} />
      ) : (
        <div className="choices">
          <button type="button" className="button small primary" onClick={() => setEditing(true)}>
            {t('sentence.edit')}
          </button>
          <button
            type="button"
            className="button small"
            onClick={() => change((before) => remove(before, sentence), t('sentence.removed'))}
          >
            {t('sentence.remove')}
          </button>
          {sentence.rewritten && (
            <button
              type="button"
              className="button small"
              onClick={() => change((before) => restore(before, sentence.id), t('sentence.restored'))}
            >
              {t('sentence.restore')}
            </button>
          )}
          {question && (
            <button
              type="button"
              className="button small"
              onClick={() => {
                popover.current?.hidePopover()
                act({ kind: 'go-to', at: question.id })
              }}
            >
              {t('sentence.goTo')}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
