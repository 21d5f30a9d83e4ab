import { useTranslation } from 'react-i18next'
import type { Draft } from '#letter/draft'
import { questions } from '#letter/questions'
import { isAnswered } from '../is-answered'
import { ChildCheck } from './child-check'

/** How far one is: in words, and as a bar for the eye. */
export function Steps({ draft, index }: { readonly draft: Draft; readonly index: number }) {
  const { t } = useTranslation()
  const asked = questions[draft.door]
  return (
    <div className="steps">
      <p>{t('write.progress', { position: index + 1, total: asked.length })}</p>
      {asked[index]?.essential && <p className="essential">{t('write.essential')}</p>}
      {index === 0 && <ChildCheck register={draft.register} />}
      <div className="steps-bar" aria-hidden="true">
        {asked.map((question, place) => (
          <i
            key={question.id}
            className={`${isAnswered(draft, question) ? 'answered' : ''} ${place === index ? 'here' : ''}`}
          />
        ))}
      </div>
    </div>
  )
}
