import { useCallback, useMemo } from 'react'
import type { Draft } from '#letter/draft/draft'
import { questionsOf, type QuestionId } from '#letter/draft/questions'
import { useApp } from '../app/app-context'
import { useHeld } from '../app/use-held'
import { questionWords } from '../questions/question-words'
import { isAnswered } from '#letter/draft/is-answered'
import { goHome } from '../app/open-letter'
import { useTranslation } from '../app/words'
import { ChildPath } from './child-path'
import { Icon } from '../controls/icon'
import { SaveStatus } from '../bar/save-status'
import './child-bar.css'

type Props = Readonly<{ draft: Draft; index: number; onSee: () => void }>

/** The way home, the path to the envelope, and the letter where the window has no room for it beside. */
export function ChildBar({ draft, index, onSee }: Props) {
  const { t } = useTranslation()
  const tools = useApp()
  const { act, settings } = tools
  const { door, follows, register } = draft
  const questions = useMemo(
    () =>
      questionsOf({ door, follows, register }).map(({ id }) => ({
        id,
        title: questionWords(id, settings.language, 'child').title,
      })),
    [door, follows, register, settings.language],
  )
  const goTo = useCallback((at: QuestionId) => act({ kind: 'go-to', at }), [act])
  const stops = useHeld(questionsOf(draft).map((question) => isAnswered(draft, question)))
  return (
    <header className="child-bar" aria-label={t('child.bar.label')}>
      <button type="button" className="button quiet" onClick={() => void goHome(tools)}>
        <Icon name="home" size={24} />
        <span>{t(settings.wall === '' ? 'child.bar.home' : 'class.wall.back')}</span>
      </button>
      <ChildPath questions={questions} stops={stops} at={index} onGoTo={goTo} />
      <span className="child-bar-end">
        <SaveStatus id={draft.id} />
        <button type="button" className="button child-see" onClick={onSee}>
          <Icon name="mail" size={24} />
          <span>{t('child.bar.see')}</span>
        </button>
      </span>
    </header>
  )
}
