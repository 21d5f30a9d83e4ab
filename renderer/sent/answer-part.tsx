import { useRef, useState } from 'react'
import type { Draft } from '#letter/draft/draft'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { AnswerForm } from './answer-form'
import { AnswerRead } from '../conversation/answer-read'
import { useIntoSight } from '../questions/use-into-sight'

type Props = Readonly<{ draft: Draft; toRead: boolean }>

/** What was answered to a letter, and the place to tell it. */
export function AnswerPart({ draft, toRead }: Props) {
  const { t } = useTranslation()
  const { announce } = useApp()
  const [telling, setTelling] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  const part = useIntoSight<HTMLElement>(telling)
  const answers = draft.history.filter((event) => event.kind === 'answered')
  if (toRead && answers.length === 0) return null
  const kept = () => {
    setTelling(false)
    announce(t('sent.answer.kept'))
    title.current?.focus()
  }
  return (
    <section ref={part} className="sent-part" aria-labelledby="sent-answer">
      <h2 id="sent-answer" ref={title} tabIndex={-1}>
        {t(answers.length > 0 ? 'sent.answer.title' : 'sent.answer.ask')}
      </h2>
      {answers.length > 0 && (
        <ul className="stack">
          {answers.map((answer, index) => (
            <AnswerRead key={index} answer={answer} draftId={toRead ? undefined : draft.id} />
          ))}
        </ul>
      )}
      {telling && <AnswerForm id={draft.id} onKept={kept} onLater={() => setTelling(false)} />}
      {!toRead && !telling && (
        <button type="button" className="button" onClick={() => setTelling(true)}>
          {t(answers.length > 0 ? 'sent.answer.another' : 'sent.answer.tell')}
        </button>
      )}
    </section>
  )
}
