import { memo, useEffect } from 'react'
import type { Draft } from '#letter/draft/draft'
import { questionsOf, type Question, type QuestionId } from '#letter/draft/questions'
import { useApp } from '../app/app-context'
import { OneByOneButton } from './one-by-one-button'
import { GoSend } from './go-send'
import { QuestionBlock } from './question-block'
import { StepsBar, useAnswered } from './steps'
import { DialogButton } from '../controls/dialog-button'
import { enterGoesOn } from '../questions/enter-goes-on'
import { missingEssentials } from '#letter/draft/is-answered'
import { withScreenWords, useTranslation } from '../app/words'
import { questionIndex } from '../questions/question-index'
import { showQuestion } from '../questions/show-question'
import { Pane } from '../questions/pane'
import './steps.css'
import './answer.css'
import { later } from '../app/later'

const Conversation = later(() =>
  withScreenWords(async () => (await import('../conversation/conversation')).Conversation),
)

/** All the questions on one page. The draft's place follows the focus, so that coming back finds it again. */
export function OnePagePane({ draft }: { readonly draft: Draft }) {
  const { act } = useApp()
  const asked = questionsOf(draft)
  const index = questionIndex(draft)
  const here = asked[index]?.id ?? 'send'
  const answered = useAnswered(draft)

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
        <Head asked={asked} answered={answered} index={index} />
        {asked.map((question) => (
          <QuestionBlock key={question.id} draft={draft} question={question} />
        ))}
        <GoSend ready={missingEssentials(draft).length === 0} />
      </form>
      {draft.follows && <Conversation draft={draft} />}
    </Pane>
  )
}

type HeadProps = Readonly<{ asked: readonly Question[]; answered: readonly QuestionId[]; index: number }>

/** What stands over the questions: how far one is, and the ways to elsewhere. */
const Head = memo(function Head({ asked, answered, index }: HeadProps) {
  const { t } = useTranslation()
  return (
    <div className="steps">
      <h1 id="question-title">{t('speed.asking.title')}</h1>
      <OneByOneButton />
      <StepsBar asked={asked} answered={answered} index={index} />
      <p>{t('speed.asking.progress', { count: answered.length, total: asked.length })}</p>
      <DialogButton to="stories" className="to-stories" />
    </div>
  )
})
