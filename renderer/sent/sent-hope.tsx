import { useTranslation } from 'react-i18next'
import type { Draft } from '#letter/draft/draft'
import { hopedFor } from '#letter/conversation/hoped-for'
import { languages } from '#locales/registry'
import { useApp } from '../app/app-context'
import { dateWords } from '../app/date-words'
import { useExit } from '../outcome/use-exit'
import { ExitResult } from '../outcome/exit-result'

/** The day by which to hope for an answer, for the person's own calendar. */
export function SentHope({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const { bridge, settings, today } = useApp()
  const [state, run] = useExit()
  const inTheMail = languages.weeksInTheMail(draft.convention)
  const hope = hopedFor(draft, inTheMail)
  if (hope === null) return null
  const produced = state.kind === 'done' ? state.produced : null
  const date = dateWords(hope.day, today, settings.language, t)
  return (
    <section className="sent-part" aria-labelledby="sent-hope">
      <h2 id="sent-hope">{t('sent.hope.title', { date })}</h2>
      <p>
        {hope.why === 'asked'
          ? t('sent.hope.asked')
          : `${t(`sent.hope.weeks.${hope.why}`)} ${t(draft.register === 'child' ? 'sent.hope.parent' : 'sent.hope.lead')}`}
      </p>
      <button
        type="button"
        className="button"
        onClick={() => run('reminder', () => bridge.saveReminder({ id: draft.id }))}
      >
        {t('sent.hope.action')}
      </button>
      <ExitResult
        id={draft.id}
        state={state.kind === 'done' ? { ...state, produced: null } : state}
        after={t('sent.hope.after', { file: produced?.file ?? '', folder: produced?.folder ?? '' })}
      />
    </section>
  )
}
