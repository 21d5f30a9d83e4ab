import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft } from '#letter/draft/draft'
import { questionsOf } from '#letter/draft/questions'
import { useApp } from '../app/app-context'
import { OneByOneButton } from './one-by-one-button'
import { GoSend } from './go-send'
import { QuestionBlock } from './question-block'
import { StepsBar } from './steps'
import { DialogButton } from '../controls/dialog-button'
import { enterGoesOn } from '../questions/enter-goes-on'
import { isAnswered } from '#letter/draft/is-answered'
import { questionIndex } from '../questions/question-index'
import { showQuestion } from '../questions/show-question'
import { Pane } from '../questions/pane'
import './steps.css'
import './answer.css'
import { later } from '../app/later'
import { withScreenWords } from '../app/words'

const Conversation = later(() =>
  withScreenWords(async () => (await import('../conversation/conversation')).Conversation),
)

/** All the questions on one page. The draft's place follows the focus, so that coming back finds it again. */
export function OnePagePane({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const { act } = useApp()
  const asked = questionsOf(draft)
  const index = questionIndex(draft)
  const here = asked[index]?.id ?? 'send'

  // Going on, undoing, the list of questions and the page lead to a question here too, as where they are asked one by one.
  useEffect(() => showQuestion(here), [here])

  const goOn = () => act({ kind: 'go-to', at: asked[index + 1]?.id ?? 'send' })
  const follow = (target: Element) => {
    const block = target.closest<HTMLElement>('[data-question]')
    const at = asked.find(({ id }) => id === block?.dataset['question'])?.id
    if (at && at !== draft.at) act({ kind: 'go-to', at })
  }
  return (
    <Pane labelledBy="question-title">
      <form
        className="question"
        noValidate
        autoComplete="off"
        onKeyDown={(event) => enterGoesOn(event, goOn)}
        onSubmit={(event) => event.preventDefault()}
        onFocus={({ target }) => follow(target)}
      >
        <div className="steps">
          <h1 id="question-title">{t('speed.asking.title')}</h1>
          <OneByOneButton />
          <StepsBar draft={draft} index={index} />
          <p>
            {t('speed.asking.progress', {
              count: asked.filter((question) => isAnswered(draft, question)).length,
              total: asked.length,
            })}
          </p>
          <DialogButton to="stories" className="to-stories" />
        </div>
        {asked.map((question) => (
          <QuestionBlock key={question.id} draft={draft} question={question} />
        ))}
        <GoSend draft={draft} />
      </form>
      {draft.follows && <Conversation draft={draft} />}
    </Pane>
  )
}
