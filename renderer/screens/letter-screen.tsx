import { useMemo } from 'react'
import type { Outcome } from '#electron/outcome'
import { compose } from '#letter/compose'
import type { Draft } from '#letter/draft'
import type { Timeline } from '#letter/undo'
import { languageOf } from '#locales/languages'
import { useApp } from '../app-context'
import { LetterBar } from '../components/letter-bar'
import { LetterNotices, type Told } from '../components/letter-notices'
import { PagePane } from '../components/page-pane'
import { SecondLetter } from '../components/second-letter'
import { useReadyWords } from '../use-ready-words'
import { useRemarks } from '../use-remarks'
import { useUndoSteps } from '../use-undo-steps'
import { questionIndex } from '../question-index'
import { OnePagePane } from './one-page-pane'
import { SendPane } from './send-pane'
import { WritePane } from './write-pane'

type Props = Readonly<{ timeline: Timeline; told: Told; split: Outcome<{ draft: Draft }> | null }>

/** The open draft: a question, or the ways to send, beside the page. */
export function LetterScreen({ timeline, told, split }: Props) {
  const { settings, today } = useApp()
  const draft = timeline.present
  const letter = useMemo(() => compose(draft, languageOf(draft.convention), today), [draft, today])

  const { canUndo, canRedo, undo, redo } = useUndoSteps(timeline)
  useReadyWords(draft)
  const remarks = useRemarks(draft, letter)

  return (
    <div className="letter-screen">
      <LetterBar draft={draft} canUndo={canUndo} canRedo={canRedo} onUndo={undo} onRedo={redo} />
      <LetterNotices draft={draft} told={told}>
        {split && <SecondLetter outcome={split} />}
      </LetterNotices>
      <main className="side-by-side">
        {draft.at === 'send' ? (
          <SendPane draft={draft} letter={letter} suggestions={remarks.all.length} />
        ) : settings.asking === 'one-page' && draft.register === 'adult' ? (
          <OnePagePane draft={draft} />
        ) : (
          <WritePane key={draft.at} draft={draft} index={questionIndex(draft)} />
        )}
        <PagePane draft={draft} letter={letter} remarks={remarks} />
      </main>
    </div>
  )
}
