import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft } from '#letter/draft'
import type { Letter, Sentence } from '#letter/letter'
import { useApp } from '../app-context'
import { sentenceWays } from '../sentence-ways'
import { SentenceChoices } from './sentence-choices'
import { SentenceEditor } from './sentence-editor'

type Props = Readonly<{ sentence: Sentence; draft: Draft; letter: Letter; onClose: (id: string) => void }>

/** What can be done with one sentence of the page. */
export function SentencePopover({ sentence, draft, letter, onClose }: Props) {
  const { t } = useTranslation()
  const { act, announce } = useApp()
  const popover = useRef<HTMLDivElement>(null)
  const [editing, setEditing] = useState(false)
  const titleId = useId()
  const ways = sentenceWays(sentence, draft)

  useLayoutEffect(() => {
    popover.current?.showPopover()
    popover.current?.querySelector('button')?.focus()
  }, [])

  // Another way of saying it is heard as well as seen.
  const heard = useRef(sentence.text)
  useEffect(() => {
    if (heard.current !== sentence.text) announce(sentence.text)
    heard.current = sentence.text
  }, [announce, sentence.text])

  // Hidden first, so that the focus goes back to the sentence before the letter changes under it.
  const change = (how: (draft: Draft) => Draft, said: string) => {
    popover.current?.hidePopover()
    act({ kind: 'change', change: how, step: null })
    announce(said)
    onClose(sentence.id)
  }
  const goTo = (at: Draft['at']) => {
    popover.current?.hidePopover()
    act({ kind: 'go-to', at })
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
        {ways && ` ${t('sentence.way', ways)}`}
      </p>
      {editing ? (
        <SentenceEditor sentence={sentence} onCancel={() => setEditing(false)} onSave={change} />
      ) : (
        <>
          {ways && (
            <p className="said" lang={letter.language}>
              {sentence.text}
            </p>
          )}
          <SentenceChoices
            sentence={sentence}
            draft={draft}
            letter={letter}
            onEdit={() => setEditing(true)}
            onChange={change}
            onGoTo={goTo}
          />
        </>
      )}
    </div>
  )
}
