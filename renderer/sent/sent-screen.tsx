import { useTranslation } from 'react-i18next'
import { canCarryBadge } from '#letter/draft/can-carry-badge'
import type { Draft } from '#letter/draft/draft'
import { stateOf } from '#letter/draft/draft-state'
import type { Sent } from '#letter/draft/sent'
import { useApp } from '../app/app-context'
import { AnswerPart } from './answer-part'
import { Conversation } from '../conversation/conversation'
import { FollowUps } from './follow-ups'
import { LaterLetters } from './later-letters'
import { NextSteps } from './next-steps'
import { LetterNotices, type Told } from '../bar/letter-notices'
import { SentAgain } from './sent-again'
import { Bar } from '../bar/bar'
import { SentBadge } from './sent-badge'
import { SentClose } from './sent-close'
import { SentHope } from './sent-hope'
import { SentPage } from './sent-page'
import { dateWords } from '../app/date-words'
import { useArrival } from '../app/use-arrival'
import { Pane } from '../questions/pane'
import './sent.css'

type Props = Readonly<{
  draft: Draft
  sent: Sent
  told: Told
  /** That a grown-up sits down beside the child who reads. */
  onAdult?: () => void
}>

/** A letter that was sent, as it was sent, and what becomes of it. A child alone reads it only. */
export function SentScreen({ draft, sent, told, onAdult }: Props) {
  const { t } = useTranslation()
  const toChild = onAdult !== undefined
  const { settings, today } = useApp()
  const title = useArrival()
  const date = dateWords(sent.on, today, settings.language, t)
  return (
    <div className={toChild ? 'letter-screen to-child' : 'letter-screen'}>
      <Bar draft={draft} {...(toChild ? { home: t('child.bar.home') } : {})} />
      <LetterNotices draft={draft} told={told} />
      <main className="side-by-side">
        <Pane labelledBy="sent-title">
          <div className="question sent">
            <div className="question-head">
              <h1 id="sent-title" ref={title} tabIndex={-1}>
                {t(`sent.title.${sent.how}`, { date })}
              </h1>
              <p>{t('sent.lead')}</p>
            </div>
            {!toChild && stateOf(draft) === 'sent' && <SentHope draft={draft} />}
            <AnswerPart draft={draft} toRead={toChild} />
            <Conversation draft={draft} toChild={toChild} />
            <LaterLetters draft={draft} />
            {!toChild && <FollowUps draft={draft} />}
            {!toChild && <NextSteps draft={draft} />}
            {draft.badge && canCarryBadge(draft) && (
              <SentBadge id={draft.id} badge={draft.badge} letter={sent.letter} toChild={toChild} />
            )}
            {!toChild && <SentClose draft={draft} />}
            {!toChild && <SentAgain draft={draft} letter={sent.letter} />}
            {toChild && (
              <section className="sent-part" aria-labelledby="sent-adult">
                <h2 id="sent-adult">{t('sent.adult')}</h2>
                <button type="button" className="button" onClick={onAdult}>
                  {t('child.end.adult')}
                </button>
              </section>
            )}
          </div>
        </Pane>
        <SentPage letter={sent.letter} draftId={draft.id} />
      </main>
    </div>
  )
}
