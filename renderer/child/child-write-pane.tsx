import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import { questionsOf } from '#letter/draft/questions'
import { useApp } from '../app/app-context'
import { cheerAt } from './child-way'
import { ChildGoOn } from './child-go-on'
import { ChildQuestionFields } from './child-question-fields'
import { ChildSafety } from './child-safety'
import { Conversation } from '../conversation/conversation'
import { Icon } from '../controls/icon'
import { ReadAloudButton } from '../aloud/read-aloud-button'
import { isAnswered } from '../questions/is-answered'
import { questionWords } from '../questions/question-words'
import './child-pane.css'
import './child-question.css'

type Props = Readonly<{ draft: Draft; letter: Letter; index: number }>

const head = 'child-question-head'

/** One short question: what is asked, cards and a field to answer it, and the way on. */
export function ChildWritePane({ draft, letter, index }: Props) {
  const { t } = useTranslation()
  const { act, announce, settings } = useApp()
  const form = useRef<HTMLFormElement>(null)
  const asked = questionsOf(draft)
  const question = asked[index] ?? asked[0]
  const words = useMemo(
    () => question && questionWords(question.id, settings.language, 'child'),
    [question, settings.language],
  )
  const cheer = cheerAt(draft, index)
  const hasChoices = (words?.choices.length ?? 0) > 0

  useEffect(() => {
    // Where there are faces or cards to choose they come first, after the question; elsewhere one types at once.
    const first = form.current?.querySelector<HTMLElement>(hasChoices ? 'h1' : '[data-first]')
    first?.focus({ preventScroll: true })
  }, [hasChoices])

  useEffect(() => {
    if (cheer) announce(t(`child.cheer.${cheer}`))
  }, [announce, cheer, t])

  if (!question || !words) return null
  const goOn = () => act({ kind: 'go-to', at: asked[index + 1]?.id ?? 'send' })
  // Enter says "done", as in a game; it never skips a question, and a key held down goes on once.
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.defaultPrevented || event.nativeEvent.isComposing) return
    if (event.target instanceof Element && event.target.closest('button, summary')) return
    event.preventDefault()
    if (!event.repeat && isAnswered(draft, question)) goOn()
  }
  return (
    <section className="child-question-pane" aria-labelledby="question-title">
      <form
        ref={form}
        className="child-question"
        noValidate
        autoComplete="off"
        onKeyDown={keys}
        onSubmit={(event) => {
          event.preventDefault()
          goOn()
        }}
      >
        {cheer && (
          <p className="child-cheer">
            <Icon name={cheer === 'later' ? 'next' : 'check'} size={22} />
            {t(`child.cheer.${cheer}`)}
          </p>
        )}
        <div className="child-question-head" id={head}>
          <h1 id="question-title" tabIndex={-1} data-aloud="">
            {words.title}
          </h1>
          <ReadAloudButton part={head} language={settings.language} label={t('child.listen.question')} words />
          <p id="question-hint" data-aloud="">
            {words.hint}
          </p>
          {words.aloud !== null && (
            <p className="child-aloud" id="question-aloud">
              <Icon name="tone" size={24} />
              <span data-aloud="">{words.aloud}</span>
            </p>
          )}
        </div>
        <Conversation draft={draft} toChild />
        <ChildQuestionFields draft={draft} question={question} choices={words.choices} />
        <div className="child-foot">
          <ChildSafety draft={draft} letter={letter} />
          <ChildGoOn draft={draft} index={index} />
        </div>
      </form>
    </section>
  )
}
