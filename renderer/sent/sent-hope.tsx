import type { Draft } from '#letter/draft/draft'
import { hopedFor } from '#letter/conversation/hoped-for'
import type { Wait } from '#letter/conversation/wait-of'
import { languages } from '#locales/registry'
import { useApp } from '../app/app-context'
import { dateWords } from '../app/date-words'
import { useTranslation } from '../app/words'
import { useExit } from '../outcome/use-exit'
import { ExitResult } from '../outcome/exit-result'
import { useFollowUp } from './use-follow-up'

type Props = Readonly<{
  draft: Draft
  wait: Wait
  /** Whether a letter was written after this one already. */
  isFollowed: boolean
}>

/** The day by which to hope for an answer, for the person's own calendar; once it has passed, the way to a reminder. */
export function SentHope({ draft, wait, isFollowed }: Props) {
  const { t } = useTranslation()
  const { settings, today } = useApp()
  if (wait.day === null) return null
  const date = dateWords(wait.day, today, settings.language, t)
  const said =
    wait.kind === 'passed'
      ? t('sent.hope.over', { count: wait.over, date })
      : t(wait.kind === 'gone' ? 'sent.hope.title' : 'dates.hoped', { date })
  return (
    <section className="sent-part" aria-labelledby="sent-hope">
      <h2 id="sent-hope">{said}</h2>
      {wait.kind === 'gone' && <WhyThen draft={draft} />}
      {wait.kind === 'passed' ? <Passed draft={draft} isFollowed={isFollowed} /> : <ForCalendar id={draft.id} />}
    </section>
  )
}

function WhyThen({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const hope = hopedFor(draft, languages.weeksInTheMail(draft.convention))
  if (hope === null) return null
  if (hope.why === 'asked') return <p>{t('sent.hope.asked')}</p>
  return (
    <p>
      {t(`sent.hope.weeks.${hope.why}`)} {draft.register === 'child' && t('sent.hope.parent')}
    </p>
  )
}

function Passed({ draft: { id }, isFollowed }: Pick<Props, 'draft' | 'isFollowed'>) {
  const { t } = useTranslation()
  const write = useFollowUp(id)
  return (
    <>
      <p>{t('sent.hope.none')}</p>
      {!isFollowed && (
        <button type="button" className="button primary" onClick={() => void write('no-answer')}>
          {t('sent.hope.remind')}
        </button>
      )}
    </>
  )
}

function ForCalendar({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const [state, run] = useExit()
  const produced = state.kind === 'done' ? state.produced : null
  return (
    <>
      <button type="button" className="button small" onClick={() => run('reminder', () => bridge.saveReminder({ id }))}>
        {t('sent.hope.action')}
      </button>
      <ExitResult
        id={id}
        state={state.kind === 'done' ? { ...state, produced: null } : state}
        after={t('sent.hope.after', { file: produced?.file ?? '', folder: produced?.folder ?? '' })}
      />
    </>
  )
}
