import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Draft, Words } from '#letter/draft/draft'
import type { Letter, Sentence } from '#letter/parts/letter'
import { useApp } from '../app/app-context'
import { useChange } from '../app/use-change'
import { useTranslation } from '../app/words'
import { remarksOn, wordsOn } from '../remarks/marks-of'
import { sentenceWays } from './sentence-ways'
import { showQuestion } from '../questions/show-question'
import type { Remarks } from '../remarks/use-remarks'
import { RemarkItem } from '../remarks/remark-item'
import { isAboutWord } from '../remarks/is-about-word'
import { wordCorrections } from '../remarks/word-corrections'
import { WordsToCheck } from '../remarks/words-to-check'
import { SentenceChoices } from './sentence-choices'
import { SentenceEditor } from './sentence-editor'
import './sentence-popover.css'

type Props = Readonly<{
  sentence: Sentence
  /** Whether its words are edited at once. */
  edits: boolean
  draft: Draft
  letter: Letter
  remarks: Remarks
  onClose: () => void
  /** Stays with the sentence where a correction makes it another. */
  onFollow: () => void
}>

/** What can be done with one sentence of the page. */
export function SentencePopover({ sentence, edits, draft, letter, remarks, onClose, onFollow }: Props) {
  const { t } = useTranslation()
  const { act, announce } = useApp()
  const changeDraft = useChange()
  const popover = useRef<HTMLDivElement>(null)
  const title = useRef<HTMLParagraphElement>(null)
  const [editing, setEditing] = useState(edits)
  const titleId = useId()
  const here = remarksOn(sentence, remarks)
  const isAdult = remarks.register === 'adult'
  const corrections = isAdult ? wordCorrections(wordsOn(sentence, letter, remarks), remarks.alike) : []
  const others = isAdult ? here.filter((remark) => !isAboutWord(remark)) : here
  const ways = sentenceWays(sentence, draft)

  useLayoutEffect(() => {
    popover.current?.showPopover()
    popover.current?.querySelector<HTMLElement>('[data-first-choice] button')?.focus()
    popover.current?.scrollTo(0, 0)
  }, [])

  // Another way of saying it is heard as well as seen.
  const heard = useRef(sentence.text)
  useEffect(() => {
    if (heard.current !== sentence.text) announce(sentence.text)
    heard.current = sentence.text
  }, [announce, sentence.text])

  // Hidden first, so that the focus goes back to the sentence before the letter changes under it.
  const change = (how: (words: Words) => Words, said: string) => {
    popover.current?.hidePopover()
    changeDraft(how)
    announce(said)
    onClose()
  }
  const deal = (left: number) => {
    if (left > 0) {
      title.current?.focus()
      return onFollow()
    }
    popover.current?.hidePopover()
    onClose()
  }
  const goTo = (at: Draft['at']) => {
    popover.current?.hidePopover()
    act({ kind: 'go-to', at })
    showQuestion(at)
  }

  return (
    <div
      ref={popover}
      className="popover sentence-popover"
      popover="auto"
      role="dialog"
      aria-labelledby={titleId}
      aria-describedby={here.length + corrections.length > 0 ? `${titleId}-remarks` : undefined}
      onToggle={({ newState }) => newState === 'closed' && onClose()}
    >
      <p className="whose" id={titleId} ref={title} tabIndex={-1}>
        {t(sentence.rewritten ? 'sentence.rewritten' : `sentence.${sentence.origin}`)}
        {ways && ways.position > 1 && ` ${t('sentence.way', ways)}`}
      </p>
      {editing ? (
        <SentenceEditor sentence={sentence} onCancel={() => setEditing(false)} onSave={change} />
      ) : (
        <>
          {here.length + corrections.length > 0 && (
            <ul id={`${titleId}-remarks`} className="remarks-here">
              {corrections.length > 0 && (
                <WordsToCheck corrections={corrections} letter={remarks.letter} onDeal={deal} />
              )}
              {others.map((remark, index) => (
                <RemarkItem
                  key={index}
                  remark={remark}
                  draftId={draft.id}
                  letter={remarks.letter}
                  register={remarks.register}
                  open
                  onChange={change}
                  onLeave={() => popover.current?.hidePopover()}
                />
              ))}
            </ul>
          )}
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
