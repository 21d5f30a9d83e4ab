import { useCallback, useMemo, useState } from 'react'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { questionsOf, type QuestionId } from '#letter/draft/questions'
import type { Timeline } from '#letter/draft/undo'
import { languageOf } from '#locales/registry'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { ChildBar } from './child-bar'
import { ChildLetter } from './child-letter'
import { ChildLetterDialog } from './child-letter-dialog'
import { LetterNotices, type Notices } from '../bar/letter-notices'
import { questionIndex } from '../questions/question-index'
import { useUndoSteps } from '../app/use-undo-steps'
import { ToChild } from '../controls/to-child'
import { useAskedPrint } from '../outcome/use-asked-print'
import { ChildEndPane } from './child-end-pane'
import { ChildWritePane } from './child-write-pane'
import { LeftWord } from './left-word'
import { EncloseGiven } from '../enclosed/enclose-given'
import './child-home.css'
import './child-pane.css'

type Props = Readonly<{ draft: Draft; timeline: Timeline; told: Notices; onAdult: () => void }>

/** A child's letter: one question at a time, with the letter growing beside it, until the envelope. */
export function ChildLetterScreen({ draft, timeline, told, onAdult }: Props) {
  const { t } = useTranslation()
  const { act, today } = useApp()
  const [seeing, setSeeing] = useState(false)
  const letter = useMemo(() => compose(draft, languageOf(draft.convention), today), [draft, today])
  const index = draft.at === 'send' ? questionsOf(draft).length : questionIndex(draft)

  useUndoSteps(timeline)
  // A child is led to who decides; nothing waits to be printed.
  useAskedPrint(() => undefined)
  const goTo = useCallback(
    (at: QuestionId) => {
      setSeeing(false)
      act({ kind: 'go-to', at })
    },
    [act],
  )

  return (
    <ToChild value>
      <div className="child-screen">
        <ChildBar draft={draft} index={index} onSee={() => setSeeing(true)} />
        <LetterNotices draft={draft} told={told}>
          {draft.pupil && draft.pupil.word !== '' && <LeftWord word={draft.pupil.word} />}
          <EncloseGiven key={`${draft.id} ${draft.at}`} draft={draft} />
        </LetterNotices>
        <main className="child-side-by-side">
          {draft.at === 'send' ? (
            <ChildEndPane draft={draft} letter={letter} onAdult={onAdult} />
          ) : (
            <ChildWritePane key={draft.at} draft={draft} letter={letter} index={index} />
          )}
          <section className="child-page-pane" aria-label={t('child.page.title')}>
            <ChildLetter letter={letter} id="child-letter" draft={draft} onGoTo={goTo} />
          </section>
        </main>
        {seeing && <ChildLetterDialog letter={letter} draft={draft} onGoTo={goTo} onClose={() => setSeeing(false)} />}
      </div>
    </ToChild>
  )
}
