import { useMemo } from 'react'
import type { Draft } from '#letter/draft/draft'
import { questionsOf } from '#letter/draft/questions'
import { useApp } from '../app/app-context'
import { withScreenWords, useTranslation } from '../app/words'
import { Icon } from '../controls/icon'
import { QuestionFields } from './question-fields'
import { ListenButton } from '../aloud/listen-button'
import { Steps } from './steps'
import { DialogButton } from '../controls/dialog-button'
import { AskingForm } from '../questions/asking-form'
import { enterGoesOn } from '../questions/enter-goes-on'
import { questionWords } from '../questions/question-words'
import { useGoOn } from '../questions/use-go-on'
import { WayButtons } from '../questions/way-buttons'
import { wayOn } from '../questions/way-on'
import { ReadyToGo } from './ready-words'
import './steps.css'
import './answer.css'
import { later } from '../app/later'

const Conversation = later(() =>
  withScreenWords(async () => (await import('../conversation/conversation')).Conversation),
)

/** One question: what is asked, the field to answer it, and the way on. */
export function WritePane({ draft, index }: { readonly draft: Draft; readonly index: number }) {
  const { t } = useTranslation()
  const { settings } = useApp()
  const { goOn, missing } = useGoOn(draft, index, 'adult')
  const asked = questionsOf(draft)
  const firstExtra = asked.find(({ essential }) => !essential)
  const question = asked[index] ?? asked[0]
  const { register } = draft
  const id = question?.id
  const words = useMemo(() => id && questionWords(id, settings.language, register), [id, settings.language, register])
  const way = wayOn(draft, index)

  if (!question || !words) return null
  return (
    <AskingForm
      look="question"
      onKeyDown={(event) => enterGoesOn(event, goOn)}
      onGoOn={goOn}
      after={draft.follows && <Conversation draft={draft} />}
      foot={<WayButtons way={way} register="adult" onGoOn={goOn} missing={missing} />}
    >
      <Steps draft={draft} index={index} />
      {way.stands && question === firstExtra && <ReadyToGo />}
      <div className="question-head">
        <h1 id="question-title" data-aloud="">
          {words.title}
        </h1>
        <ListenButton part="question" language={settings.language} label={t('listen.question')} />
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
      {index === 0 && question.kind === 'text' && <DialogButton to="stories" className="to-stories" />}
    </AskingForm>
  )
}
