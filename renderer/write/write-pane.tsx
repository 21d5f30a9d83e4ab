import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft } from '#letter/draft/draft'
import { questionsOf } from '#letter/draft/questions'
import { useApp } from '../app/app-context'
import { Conversation } from '../conversation/conversation'
import { Icon } from '../controls/icon'
import { QuestionFields } from './question-fields'
import { ReadAloudButton } from '../aloud/read-aloud-button'
import { Steps } from './steps'
import { DialogButton } from '../controls/dialog-button'
import { enterGoesOn } from '../questions/enter-goes-on'
import { questionWords } from '../questions/question-words'
import { Pane } from '../questions/pane'
import { WayButtons } from '../questions/way-buttons'
import { wayOn } from '../questions/way-on'
import { ReadyWords } from './ready-words'
import { ShortcutsButton } from '../help/shortcuts-button'
import './steps.css'
import './answer.css'

const asking = 'question'

/** One question: what is asked, the field to answer it, and the way on. */
export function WritePane({ draft, index }: { readonly draft: Draft; readonly index: number }) {
  const { t } = useTranslation()
  const { act, settings } = useApp()
  const form = useRef<HTMLFormElement>(null)
  const asked = questionsOf(draft)
  const question = asked[index] ?? asked[0]
  const { register } = draft
  const words = useMemo(
    () => question && questionWords(question.id, settings.language, register),
    [question, settings.language, register],
  )

  useEffect(() => {
    // The question is read from its top; the field follows as one types.
    form.current?.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true })
  }, [])

  const goOn = () => act({ kind: 'go-to', at: asked[index + 1]?.id ?? 'send' })

  if (!question || !words) return null
  return (
    <Pane labelledBy="question-title">
      <form
        ref={form}
        id={asking}
        className="question"
        noValidate
        autoComplete="off"
        onKeyDown={(event) => enterGoesOn(event, goOn)}
        onSubmit={(event) => {
          event.preventDefault()
          goOn()
        }}
      >
        <Steps draft={draft} index={index} />
        <div className="question-head">
          <h1 id="question-title" data-aloud="">
            {words.title}
          </h1>
          <ReadAloudButton part={asking} language={settings.language} label={t('child.listen.question')} />
          <p id="question-hint" data-aloud="">
            {words.hint}
          </p>
          {words.aloud !== null && (
            <p className="aloud">
              <Icon name="tone" />
              <span data-aloud="">{words.aloud}</span>
            </p>
          )}
        </div>
        <QuestionFields draft={draft} question={question} choices={words.choices} />
        {question.kind === 'text' && <DialogButton to="stories" className="to-stories" />}
        <GoOn draft={draft} index={index} />
      </form>
      <Conversation draft={draft} />
    </Pane>
  )
}

/** The foot of a question: the way on, and that the letter can go as it is. */
function GoOn({ draft, index }: { readonly draft: Draft; readonly index: number }) {
  const way = wayOn(draft, index)
  return (
    <>
      {way.stands && <ReadyWords />}
      <div className="go-on">
        <WayButtons way={way} register="adult" />
        <ShortcutsButton />
      </div>
    </>
  )
}
