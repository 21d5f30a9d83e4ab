import { useEffect, useMemo, useState } from 'react'
import type { Outcome } from '#electron/bridge/outcome'
import { compose, hasWriterSentence } from '#letter/compose/compose'
import { readsNow } from '#letter/compose/reads'
import type { Draft } from '#letter/draft/draft'
import { badgeAlong } from '#letter/draft/can-carry-badge'
import { isAgreed, needsAgreement } from '#letter/parent/agreement'
import type { Letter } from '#letter/parts/letter'
import type { Timeline } from '#letter/draft/undo'
import { languageOf } from '#locales/registry'
import { useApp } from '../app/app-context'
import { withScreenWords, useTranslation } from '../app/words'
import { LetterBar } from './letter-bar'
import { LetterNotices, type Notices } from '../bar/letter-notices'
import { PagePane } from '../page/page-pane'
import { RemarksContext } from '../remarks/remarks-context'
import { useReadyWords } from './ready-words'
import { useRemarks, type Remarks } from '../remarks/use-remarks'
import { useUndoSteps } from '../app/use-undo-steps'
import { questionIndex } from '../questions/question-index'
import { HeldRules } from '../form/held-rules'
import { ParentAgreed } from '../parent/parent-agreed'
import { later, useScreenPainted } from '../app/later'
import { fittingWay, type WayOut } from '../send/way-out'
import { WritePane } from './write-pane'

const SecondLetter = later(async () => (await import('../remarks/second-letter')).SecondLetter)

const EncloseGiven = later(() => withScreenWords(async () => (await import('../enclosed/enclose-given')).EncloseGiven))
const OnePagePane = later(async () => (await import('./one-page-pane')).OnePagePane)
const SendPane = later(() => withScreenWords(async () => (await import('../send/send-pane')).SendPane))
const WhatLeaves = later(() => withScreenWords(async () => (await import('../send/what-leaves')).WhatLeaves))
const ParentPage = later(() => withScreenWords(async () => (await import('../parent/parent-page')).ParentPage))

type Props = Readonly<{ draft: Draft; timeline: Timeline; told: Notices; split: Outcome<{ draft: Draft }> | null }>

/** The open draft: a question, or the ways to send, beside the page. */
export function LetterScreen({ draft, timeline, told, split }: Props) {
  const { t } = useTranslation()
  const { act, savings, settings, today, toPrint } = useApp()
  const letter = useMemo(() => compose(draft, languageOf(draft.convention), today), [draft, today])
  const { present } = timeline
  useEffect(() => savings.noteReads(present, readsNow(letter, today, present.reads)), [letter, present, savings, today])

  const { canUndo, canRedo, undo, redo } = useUndoSteps(timeline)
  useReadyWords(draft)
  const remarks = useRemarks(draft, letter)
  const [chosenWay, setWay] = useState<WayOut | null>(null)
  const isPainted = useScreenPainted()
  const way = chosenWay ?? fittingWay(draft)
  const toParent =
    draft.at === 'send' && needsAgreement(draft, settings.child) && !isAgreed(draft, letter, settings.signature)
  const canPrint = draft.at === 'send' && !toParent && hasWriterSentence(letter)
  if (toPrint && canPrint && chosenWay !== 'post') setWay('post')
  // What may not leave yet is not printed later, by surprise.
  useEffect(() => {
    if (toPrint && !canPrint) act({ kind: 'print-taken' })
  }, [act, canPrint, toPrint])
  const seesLeaving = draft.at === 'send' && way !== 'post' && !toParent && hasWriterSentence(letter)
  const leaving = seesLeaving && {
    name: t(`page.seen.${way}`),
    shown: <WhatLeaves way={way} letter={letter} badge={badgeAlong(draft)} />,
  }

  return (
    <div className="letter-screen">
      <LetterBar draft={draft} canUndo={canUndo} canRedo={canRedo} onUndo={undo} onRedo={redo} />
      <LetterNotices draft={draft} told={told}>
        {split && <SecondLetter outcome={split} />}
        {isPainted && <EncloseGiven key={`${draft.id} ${draft.at}`} draft={draft} />}
      </LetterNotices>
      <HeldRules>
        <main className="side-by-side">
          {draft.at === 'send' ? (
            <Leaving draft={draft} letter={letter} remarks={remarks} way={way} onWay={setWay} toParent={toParent} />
          ) : (
            <RemarksContext value={remarks}>
              {settings.asking === 'one-page' && draft.register === 'adult' ? (
                <OnePagePane draft={draft} />
              ) : (
                <WritePane key={draft.at} draft={draft} index={questionIndex(draft)} />
              )}
            </RemarksContext>
          )}
          <PagePane draft={draft} letter={letter} remarks={remarks} leaving={leaving || null} />
        </main>
      </HeldRules>
    </div>
  )
}

type LeavingProps = Readonly<{
  draft: Draft
  letter: Letter
  remarks: Remarks
  way: WayOut
  onWay: (way: WayOut) => void
  /** Whether an adult has yet to agree. */
  toParent: boolean
}>

// The ways for the letter to leave; for a child's, once an adult agreed to it.
function Leaving({ toParent, ...props }: LeavingProps) {
  const { draft, letter } = props
  const { settings } = useApp()
  if (toParent && hasWriterSentence(letter)) return <ParentPage {...props} />
  return (
    <SendPane {...props}>{needsAgreement(draft, settings.child) && <ParentAgreed agreed={draft.agreed} />}</SendPane>
  )
}
