import { useTranslation } from 'react-i18next'
import type { Draft } from '#letter/draft/draft'
import { questionsOf } from '#letter/draft/questions'
import { isAnswered } from '../questions/is-answered'
import { AskingSwitch } from './asking-switch'
import { ChildCheck } from '../party/child-check'

/** How far one is: in words, and as a bar for the eye. */
export function Steps({ draft, index }: { readonly draft: Draft; readonly index: number }) {
  const { t } = useTranslation()
  const asked = questionsOf(draft)
  return (
    <div className="steps">
      <p>
        {t('write.progress', { position: index + 1, total: asked.length })}
        {asked[index]?.essential && <span> · {t('write.essential')}</span>}
      </p>
      {draft.register === 'adult' && <AskingSwitch />}
      {index === 0 && <ChildCheck register={draft.register} />}
      <StepsBar draft={draft} index={index} />
    </div>
  )
}

/** The answered questions, and the one that is shown, for the eye. */
export function StepsBar({ draft, index }: { readonly draft: Draft; readonly index: number }) {
  return (
    <div className="steps-bar" aria-hidden="true">
      {questionsOf(draft).map((question, place) => (
        <i
          key={question.id}
          className={`${isAnswered(draft, question) ? 'answered' : ''} ${place === index ? 'here' : ''}`}
        />
      ))}
    </div>
  )
}
