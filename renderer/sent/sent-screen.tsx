import { canCarryBadge } from '#letter/draft/can-carry-badge'
import type { Draft } from '#letter/draft/draft'
import { followUpsFor } from '#letter/conversation/follow-ups'
import { waitOf, type Wait } from '#letter/conversation/wait-of'
import { languages } from '#locales/registry'
import { stateOf } from '#letter/draft/draft-state'
import type { Sent } from '#letter/draft/sent'
import type { Badge } from '#letter/draft/badge'
import { badgeAlong } from '#letter/draft/can-carry-badge'
import { isSigned } from '#letter/parts/is-signed'
import type { Letter } from '#letter/parts/letter'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { AnswerPart } from './answer-part'
import { Conversation } from '../conversation/conversation'
import { Tracking } from '../conversation/tracking'
import { useLettersAround } from '../conversation/use-letters-around'
import { Departure } from './departure'
import { FollowUps } from './follow-ups'
import { LaterLetters } from './later-letters'
import { NextSteps } from './next-steps'
import { LetterNotices, type Notices } from '../bar/letter-notices'
import { SentAgain } from './sent-again'
import { Bar } from '../bar/bar'
import { SentClose } from './sent-close'
import { SentHope } from './sent-hope'
import { dateWords } from '../app/date-words'
import { useArrival } from '../app/use-arrival'
import { Pane } from '../questions/pane'
import { BadgeFiles } from '../badge/badge-files'
import { BadgeShown } from '../badge/badge-shown'
import { ExitResult } from '../outcome/exit-result'
import { useAskedPrint } from '../outcome/use-asked-print'
import { useExit } from '../outcome/use-exit'
import { PageToRead } from '../sheet/page-to-read'
import { ReadButton } from '../sheet/read-button'
import './sent.css'

type Props = Readonly<{
  draft: Draft
  sent: Sent
  told: Notices
  /** That a grown-up sits down beside the child who reads. */
  onAdult?: () => void
}>

/** A letter that was sent, as it was sent, and what becomes of it. A child alone reads it only. */
export function SentScreen({ draft, sent, told, onAdult }: Props) {
  const { t } = useTranslation()
  const toChild = onAdult !== undefined
  const { bridge, settings, today } = useApp()
  const title = useArrival()
  const how = t(`sent.title.${sent.registered ? 'registered' : sent.how}`, {
    date: dateWords(sent.on, today, settings.language, t),
  })
  const wait = waitOf(draft, languages.weeksInTheMail(draft.convention), today)
  // A child's letter stays on its way until an answer has come: the child knows no day.
  const hasGone = toChild ? stateOf(draft) === 'sent' : wait?.kind === 'gone'
  const later = useLettersAround(bridge.later, draft.id)
  const [printed, run] = useExit()
  useAskedPrint(() => !toChild && run('print', () => bridge.print({ id: draft.id })))
  return (
    <div className={toChild ? 'letter-screen to-child' : 'letter-screen'}>
      <Bar
        id={draft.id}
        {...(toChild ? { home: t(settings.wall === '' ? 'child.bar.home' : 'class.wall.back') } : {})}
      />
      <LetterNotices draft={draft} told={told} />
      <main className="side-by-side">
        <Pane labelledBy="sent-title">
          <div className="question sent">
            {hasGone && (
              <Departure
                recipient={draft.recipient}
                letter={sent.letter}
                day={toChild ? null : (wait?.day ?? null)}
                big={toChild}
              />
            )}
            <div className={hasGone && toChild ? 'question-head seen-off' : 'question-head'}>
              <h1 id="sent-title" ref={title} tabIndex={-1}>
                {hasGone ? t(toChild ? 'sent.goneChild' : 'sent.gone') : how}
              </h1>
              <p>{hasGone ? how : t('sent.lead')}</p>
              <Tracking sent={sent} />
              <ExitResult
                id={draft.id}
                state={printed}
                after={t(isSigned(sent.letter, true) ? 'send.print.afterSigned' : 'send.print.after')}
              />
            </div>
            {!toChild && wait && <SentHope draft={draft} wait={wait} isFollowed={later.length > 0} />}
            <AnswerPart draft={draft} toRead={toChild} />
            <Conversation draft={draft} toChild={toChild} />
            <LaterLetters letters={later} />
            {draft.badge && canCarryBadge(draft) && (
              <SentBadge id={draft.id} badge={draft.badge} letter={sent.letter} toChild={toChild} />
            )}
            {!toChild && <Afterwards draft={draft} letter={sent.letter} wait={wait} />}
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
        <SentPage letter={sent.letter} draftId={draft.id} badge={badgeAlong(draft)} />
      </main>
    </div>
  )
}

type AfterProps = Readonly<{ draft: Draft; letter: Letter; wait: Wait | null }>

/** What else can be done with a letter that was sent; out of the way while an answer is waited for. */
function Afterwards({ draft, letter, wait }: AfterProps) {
  const { t } = useTranslation()
  const ways = followUpsFor(draft).filter((why) => wait?.kind !== 'passed' || why !== 'no-answer')
  const parts = (
    <>
      <FollowUps id={draft.id} ways={ways} />
      {wait?.kind !== 'passed' && <NextSteps draft={draft} />}
      <SentClose draft={draft} />
      <SentAgain draft={draft} letter={letter} />
    </>
  )
  if (wait === null) return parts
  return (
    <>
      {wait.kind === 'passed' && <NextSteps draft={draft} />}
      <details className="sent-part more">
        <summary>{t('sent.more')}</summary>
        {parts}
      </details>
    </>
  )
}

type BadgeProps = Readonly<{ id: string; badge: Badge; letter: Letter; toChild: boolean }>

/** The badge of a letter that was sent, kept with it; a child looks at it only. */
function SentBadge({ id, badge, letter, toChild }: BadgeProps) {
  const { t } = useTranslation()
  return (
    <section className="sent-part" aria-labelledby="sent-badge">
      <h2 id="sent-badge">{t('badge.sent.title')}</h2>
      {!toChild && <p>{t(badge.joined ? 'badge.sent.joined' : 'badge.sent.apart')}</p>}
      <div className="badge-room">
        <BadgeShown badge={badge} letter={letter} />
        {!toChild && <BadgeFiles id={id} />}
      </div>
    </section>
  )
}

/** The letter as it was sent, which is only read. */
function SentPage(props: Readonly<{ letter: Letter; draftId: string; badge: Badge | null }>) {
  const { t } = useTranslation()
  const { letter, ...followed } = props
  return (
    <section className="page-pane" aria-label={t('sent.page')}>
      <div className="page-tools">
        <span>{t('sent.page')}</span>
        <ReadButton {...props} />
      </div>
      <PageToRead letter={letter} label={t('sent.page')} size="printed" followed={followed} />
    </section>
  )
}
