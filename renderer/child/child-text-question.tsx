import type { Draft } from '#letter/draft/draft'
import type { QuestionId } from '#letter/draft/questions'
import { useTranslation } from '../app/words'
import { Beginnings } from '../questions/beginnings'
import type { ReadyAnswer } from '../questions/question-words'
import { Misfit } from '../questions/misfit'
import { useTextAnswer } from '../questions/use-text-answer'
import { Writing } from '../questions/writing'
import { ReadAloudButton } from '../aloud/read-aloud-button'
import { TooLong } from '../controls/too-long'

type Props = Readonly<{ draft: Draft; id: QuestionId; choices: readonly ReadyAnswer[] }>

const cards = 'child-cards'

/** A child's question answered by a card, by a sentence to finish, or in the child's own words, exactly as typed. */
export function ChildTextQuestion({ draft, id, choices }: Props) {
  const { t } = useTranslation()
  const { convention } = draft
  const { given, frames, words, keepWithout, example, text, beginning, field, choose, goToText } = useTextAnswer(
    draft,
    id,
  )
  const { ref, onChange, refused } = field
  return (
    <>
      <div className="child-answer">
        <label className="aloud-only" id="answer-label" htmlFor="answer">
          {t(labels[beginning.kind])}
        </label>
        <Writing
          className="child-writing"
          id="answer"
          startId="answer-start"
          start={words.start}
          lang={convention}
          rows={2}
          labelledBy="question-title answer-label"
          describedBy="question-hint question-aloud example"
          field={ref}
          value={text}
          onChange={onChange}
        />
        <Misfit register="child" fits={words.fits} onKeep={keepWithout} />
        <TooLong length={refused} />
      </div>
      <p className="child-example" id="example">
        {t('child.write.example')}{' '}
        <span lang={convention} data-aloud="">
          {example}
        </span>
      </p>
      <div id={cards} className="child-beginnings">
        <Beginnings
          register="child"
          choices={choices}
          frames={frames}
          // Where there are faces none is chosen for the child, and the keyboard comes to the first.
          chosen={given || choices.length === 0 ? beginning.kind : null}
          chosenId={beginning.kind === 'own' ? undefined : beginning.id}
          lang={convention}
          onChoose={choose}
          onDone={goToText}
        />
        <ReadAloudButton part={cards} language={convention} label={t('listen.cards')} />
      </div>
    </>
  )
}

const labels = { choice: 'child.write.more', frame: 'child.write.rest', own: 'child.write.answer' } as const
