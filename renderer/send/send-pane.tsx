import { useState, type ReactNode } from 'react'
import { hasWriterSentence } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import { questionsOf } from '#letter/draft/questions'
import { useApp } from '../app/app-context'
import type { Remarks } from '../remarks/use-remarks'
import { useArrival } from '../app/use-arrival'
import { Conversation } from '../conversation/conversation'
import { missingEssentials } from '#letter/draft/is-answered'
import { Pane } from '../questions/pane'
import { BeforeItLeaves } from '../remarks/before-it-leaves'
import { useSettled } from '../remarks/use-settled'
import { needsAgreement } from '#letter/parent/agreement'
import { useTranslation } from '../app/words'
import { SignLetter } from '../signature/sign-letter'
import { Along } from './along'
import { SentQuestion } from './sent-question'
import { Ways } from './ways'
import type { WayOut } from './way-out'
import './send.css'

type Props = Readonly<{
  draft: Draft
  letter: Letter
  remarks: Remarks
  way: WayOut
  onWay: (way: WayOut) => void
  children?: ReactNode
}>

/** The ways for the letter to leave, under what is told of it first, on one screen. */
export function SendPane({ draft, letter, remarks, way, onWay, children }: Props) {
  const { t } = useTranslation()
  const { settings } = useApp()
  const title = useArrival()
  const ready = hasWriterSentence(letter)
  const settled = useSettled(remarks)
  const [isAlongOpen, setAlongOpen] = useState(false)
  const open = (chosen: WayOut) => {
    setAlongOpen(false)
    onWay(chosen)
  }
  return (
    <Pane labelledBy="send-title" foot={ready && <SentQuestion draft={draft} way={way} />}>
      <div className="question send">
        <div className="question-head">
          <h1 id="send-title" ref={title} tabIndex={-1}>
            {t(ready ? 'send.title' : 'send.notReady')}
          </h1>
          <p>{t(ready ? 'send.lead' : 'send.notReadyHint')}</p>
        </div>
        {ready && settled && (
          <>
            {children}
            <BeforeItLeaves
              draft={draft}
              remarks={remarks}
              most={isAlongOpen || draft.handwritten ? 1 : Infinity}
              settled={settled}
            />
            <Ways draft={draft} letter={letter} way={way} isShort={isAlongOpen} onWay={open} />
            <Along draft={draft} letter={letter} isOpen={isAlongOpen} onOpen={setAlongOpen}>
              {way !== 'form' && !needsAgreement(draft, settings.child) && <SignLetter draft={draft} />}
            </Along>
          </>
        )}
        {!ready && <NothingToSend draft={draft} />}
      </div>
      <Conversation draft={draft} />
    </Pane>
  )
}

/** The letter says nothing yet: the way to its first question. */
function NothingToSend({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const { act } = useApp()
  const first = missingEssentials(draft)[0] ?? questionsOf(draft)[0]
  if (!first) return null
  return (
    <p>
      <button type="button" className="button primary" onClick={() => act({ kind: 'go-to', at: first.id })}>
        {t('send.firstQuestion')}
      </button>
    </p>
  )
}
