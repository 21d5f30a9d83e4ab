import { useEffect, useMemo, type KeyboardEvent } from 'react'
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
import { AskingForm } from '../questions/asking-form'
import { isAnswered } from '#letter/draft/is-answered'
import { useTranslation } from '../app/words'
import { questionWords } from '../questions/question-words'
import { useGoOn } from '../questions/use-go-on'
import './child-pane.css'
import './child-question.css'

type Props = Readonly<{ draft: Draft; letter: Letter; index: number }>

const head = 'child-question-head'

/** One short question: what is asked, cards and a field to answer it, and the way on. */
export function ChildWritePane({ draft, letter, index }: Props) {
  const { t } = useTranslation()
  const { announce, settings } = useApp()
  const asked = questionsOf(draft)
  const question = asked[index] ?? asked[0]
  const words = useMemo(
    () => question && questionWords(question.id, settings.language, 'child'),
    [question, settings.language],
  )
  const cheer = cheerAt(draft, index)

  const { goOn, missing } = useGoOn(draft, index, 'child')

  useEffect(() => {
    if (cheer) announce(t(`child.cheer.${cheer}`))
  }, [announce, cheer, t])

  if (!question || !words) return null
  // Enter says "done", as in a game; it never skips a question, and a key held down goes on once. Where an answer has to come, it says so.
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.defaultPrevented || event.nativeEvent.isComposing) return
    if (event.target instanceof Element && event.target.closest('button, summary')) return
    event.preventDefault()
    if (!event.repeat && (question.essential || isAnswered(draft, question))) goOn()
  }
  return (
    <AskingForm
      look="child-question"
      onKeyDown={keys}
      onGoOn={goOn}
      foot={
        <>
          <ChildSafety draft={draft} letter={letter} />
          <ChildGoOn draft={draft} index={index} onGoOn={goOn} missing={missing} />
        </>
      }
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
        <ReadAloudButton part={head} language={settings.language} label={t('listen.question')} words />
        <p id="question-hint" data-aloud="">
          {words.hint}
        </p>
        {words.aloud !== null && index < 2 && (
          <p className="child-aloud" id="question-aloud">
            <Icon name="tone" size={24} />
            <span data-aloud="">{words.aloud}</span>
          </p>
        )}
      </div>
      <Conversation draft={draft} toChild />
      <ChildQuestionFields draft={draft} question={question} choices={words.choices} />
    </AskingForm>
  )
}
