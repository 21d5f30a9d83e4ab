import { memo, useRef, useState } from 'react'
import type { Words } from '#letter/draft/draft'
import type { QuestionId } from '#letter/draft/questions'
import { useApp } from '../app/app-context'
import { useChange } from '../app/use-change'
import { useTranslation } from '../app/words'
import { useGoToQuestion } from '../questions/use-go-to-question'
import type { Remarks } from './use-remarks'
import { Icon } from '../controls/icon'
import { later } from '../app/later'
import { isAboutWord } from './is-about-word'
import { wordCorrections } from './word-corrections'
import './remarks.css'

const RemarkItem = later(async () => (await import('./remark-item')).RemarkItem)
const WordsToCheck = later(async () => (await import('./words-to-check')).WordsToCheck)

/** The id of the list, for the other ways to open it. */
const remarksId = 'remarks'

type Props = Readonly<{ draftId: string; remarks: Remarks; onOpenSentence: (id: string) => void }>

/** How many suggestions there are, and their list. */
export const RemarksButton = memo(function RemarksButton({ draftId, remarks, onOpenSentence }: Props) {
  const { t } = useTranslation()
  const { announce } = useApp()
  const goToQuestion = useGoToQuestion()
  const changeDraft = useChange()
  const popover = useRef<HTMLDivElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const { all, letter, register, alike, count } = remarks
  const words = open && register === 'adult' ? wordCorrections(all, alike) : []
  const others = words.length > 0 ? all.filter((remark) => !isAboutWord(remark)) : all

  // The suggestion goes away with its buttons: the focus waits at the top of the list.
  const change = (how: (words: Words) => Words, said: string) => {
    title.current?.focus()
    changeDraft(how)
    announce(said)
  }
  const leave = () => popover.current?.hidePopover()
  const leaveFor = (next: () => void) => {
    leave()
    next()
  }
  const goTo = (at: QuestionId) => {
    leave()
    goToQuestion(at)
  }
  return (
    <>
      <button ref={button} type="button" className="button small quiet remarks-button" popoverTarget={remarksId}>
        <Icon name="hint" size={18} />
        {t('remarks.count', { count })}
      </button>
      <div
        id={remarksId}
        ref={popover}
        className="popover remarks"
        popover="auto"
        role="dialog"
        aria-labelledby="remarks-title"
        // The list hangs from its button, which may be scrolled away when another one opens it.
        onBeforeToggle={() => button.current?.scrollIntoView({ block: 'nearest' })}
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        <h2 id="remarks-title" ref={title} tabIndex={-1}>
          {t('remarks.count', { count })}
        </h2>
        <p>{t(count === 0 ? 'remarks.none' : 'remarks.hint')}</p>
        <ul>
          {words.length > 0 && (
            <WordsToCheck corrections={words} letter={letter} onDeal={() => title.current?.focus()} />
          )}
          {(open ? others : []).map((remark, index) => {
            const { place, question } = remark
            return (
              <RemarkItem
                key={index}
                remark={remark}
                draftId={draftId}
                letter={letter}
                register={register}
                open={false}
                onChange={change}
                onLeave={leave}
              >
                {place.kind === 'sentence' && (
                  <button
                    type="button"
                    className="button small"
                    onClick={() => leaveFor(() => onOpenSentence(place.id))}
                  >
                    {t('remarks.open')}
                  </button>
                )}
                {question && (
                  <button type="button" className="button small" onClick={() => goTo(question)}>
                    {t('sentence.goTo')}
                  </button>
                )}
              </RemarkItem>
            )
          })}
        </ul>
      </div>
    </>
  )
})
