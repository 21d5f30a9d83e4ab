import { useMemo, type ReactNode } from 'react'
import type { PupilLetter } from '#electron/bridge/class-calls'
import { compose, hasWriterSentence } from '#letter/compose/compose'
import { badgeAlong } from '#letter/draft/can-carry-badge'
import type { Draft } from '#letter/draft/draft'
import { sentOf } from '#letter/draft/sent'
import type { Timeline } from '#letter/draft/undo'
import { isAgreed } from '#letter/parent/agreement'
import type { Letter } from '#letter/parts/letter'
import { languageOf } from '#locales/registry'
import { useApp } from '../app/app-context'
import { useArrival } from '../app/use-arrival'
import { useSettings } from '../app/use-settings'
import { useUndoSteps } from '../app/use-undo-steps'
import { useTranslation } from '../app/words'
import { Bar } from '../bar/bar'
import { LetterNotices, type Notices } from '../bar/letter-notices'
import { Icon } from '../controls/icon'
import { IconButton } from '../controls/icon-button'
import { PaneChoice } from '../controls/pane-choice'
import { PagePane } from '../page/page-pane'
import { AgreeRow } from '../parent/agree-row'
import { ParentAgreed } from '../parent/parent-agreed'
import { ParentPage } from '../parent/parent-page'
import { Pane } from '../questions/pane'
import { useRemarks } from '../remarks/use-remarks'
import { PageToRead } from '../sheet/page-to-read'
import { LeaveWord } from './leave-word'
import { Neighbours, useNeighbours } from './neighbours'
import { PupilChanges, type RemovedPupil } from './pupil-changes'
import './class.css'

type Props = Readonly<{
  draft: Draft
  timeline: Timeline
  told: Notices
  /** The letters of the class, in the order in which they are read. */
  letters: readonly PupilLetter[]
  onRemoved: (removed: RemovedPupil) => void
}>

/** One letter of a class beside what an adult decides of it, with the ways to the one before and the one after. */
export function PupilScreen({ draft, timeline, told, letters, onRemoved }: Props) {
  const { t } = useTranslation()
  const { settings, today } = useApp()
  const sent = sentOf(draft)
  const written = useMemo(() => compose(draft, languageOf(draft.convention), today), [draft, today])
  const letter = sent?.letter ?? written
  const remarks = useRemarks(draft, written)
  const { canUndo, canRedo, undo, redo } = useUndoSteps(timeline)
  const around = useNeighbours(letters, draft.id)
  const name = draft.pupil?.name ?? ''
  const lead = around.place > 0 ? t('class.read.place', { place: around.place, total: letters.length }) : ''
  const word = draft.pupil && (
    <>
      <LeaveWord id={draft.id} pupil={draft.pupil} />
      <PupilChanges id={draft.id} pupil={draft.pupil} writer={draft.writer.name} onRemoved={onRemoved} />
    </>
  )
  const foot = <AgreeRow draft={draft} agreed={t('class.read.agreed', { name })} write={t('class.read.write')} />
  const isToAgree = !sent && hasWriterSentence(letter) && !isAgreed(draft, letter, settings.signature)
  return (
    <div className="letter-screen">
      <Bar id={draft.id} home={t('class.read.back')}>
        <PaneChoice turn="seen" labels={[t('page.seen.question'), t('page.seen.page')]} />
        <Neighbours {...around} />
        <IconButton icon="undo" label={t('common.undo')} idle={!canUndo} onClick={undo} />
        <IconButton icon="redo" label={t('common.redo')} idle={!canRedo} onClick={redo} />
      </Bar>
      <LetterNotices draft={draft} told={told} />
      <main className="side-by-side">
        {isToAgree ? (
          <ParentPage draft={draft} letter={letter} remarks={remarks} ofClass={{ title: name, lead, foot, word }} />
        ) : (
          <NothingToDecide
            draft={draft}
            letter={letter}
            title={name}
            lead={lead}
            next={around.next}
            onOpen={around.open}
          >
            {!sent && word}
          </NothingToDecide>
        )}
        {sent ? (
          <section className="page-pane" aria-label={t('sent.page')}>
            <PageToRead
              letter={letter}
              label={t('sent.page')}
              size="printed"
              followed={{ draftId: draft.id, badge: badgeAlong(draft) }}
            />
          </section>
        ) : (
          <PagePane draft={draft} letter={letter} remarks={remarks} leaving={null} empty={t('class.read.empty')} />
        )}
      </main>
    </div>
  )
}

type DecidedProps = Readonly<{
  draft: Draft
  letter: Letter
  title: string
  lead: string
  next: PupilLetter | null
  onOpen: (letter: PupilLetter) => void
  children: ReactNode
}>

/** A letter that says nothing yet, that was agreed to, or that left. */
function NothingToDecide({ draft, letter, title, lead, next, onOpen, children }: DecidedProps) {
  const { t } = useTranslation()
  const { act } = useApp()
  const [, changeSettings] = useSettings()
  const heading = useArrival()
  const isSent = sentOf(draft) !== null
  const isBegun = hasWriterSentence(letter)
  const foot = next && (
    <div className="row">
      <button type="button" className="button primary" onClick={() => onOpen(next)}>
        {t('class.read.next', { name: next.name })}
        <Icon name="next" />
      </button>
    </div>
  )
  return (
    <Pane labelledBy="pupil-title" foot={foot}>
      <div className="question">
        <div className="question-head">
          <h1 id="pupil-title" ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p>{lead}</p>
        </div>
        {isSent ? (
          <p>{t('class.read.sent')}</p>
        ) : isBegun ? (
          <>
            <ParentAgreed agreed={draft.agreed} />
            <div className="row">
              <button type="button" className="button" onClick={() => act({ kind: 'go-to', at: 'send' })}>
                <Icon name="send" />
                {t('class.read.alone')}
              </button>
            </div>
          </>
        ) : (
          <>
            <p>{t('class.read.nothing', { name: title })}</p>
            <div className="row">
              <button
                type="button"
                className="button"
                onClick={() => void changeSettings({ child: true, wall: draft.pupil?.class ?? '' })}
              >
                <Icon name="pen" />
                {t('class.read.hand', { name: title })}
              </button>
            </div>
          </>
        )}
        {children}
      </div>
    </Pane>
  )
}
