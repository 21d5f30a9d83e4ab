import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { answer } from '#letter/draft/change-draft'
import type { Answer, Draft, Words } from '#letter/draft/draft'
import { useApp } from '../app/app-context'
import { DateField } from '../controls/date-field'
import { TextField } from '../controls/text-field'

type Moment = Extract<Answer, { kind: 'moment' }>
const unknown: Moment = { kind: 'moment', date: '', until: '', time: '', place: '' }

/** When and where: each field may stay empty. */
export function MomentQuestion({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const { act } = useApp()
  const id = useId()
  const moment = momentOf(draft)
  const set = (part: Partial<Moment>, step: string | null) =>
    act({ kind: 'change', change: (before) => answer(before, 'moment', { ...momentOf(before), ...part }), step })
  const disordered = moment.until !== '' && moment.date !== '' && moment.until < moment.date
  return (
    <div className="fields">
      <DateField
        label={t('moment.date')}
        value={moment.date}
        problem={t('moment.badDate')}
        first
        onDate={(date) => set({ date }, 'moment.date')}
      />
      <div className="field half">
        <label className="field-label" htmlFor={id}>
          {t('moment.time')} <span className="optional">({t('common.optional')})</span>
        </label>
        <input
          id={id}
          className="input"
          type="time"
          value={moment.time}
          onChange={(event) => set({ time: event.target.value.slice(0, 5) }, 'moment.time')}
        />
      </div>
      <DateField
        label={t('moment.until')}
        value={moment.until}
        problem={t('moment.badDate')}
        hint={t(disordered ? 'moment.badOrder' : 'moment.untilHint')}
        optional={t('common.optional')}
        onDate={(until) => set({ until }, 'moment.until')}
      />
      <TextField
        label={t('moment.place')}
        hint={t('moment.placeHint')}
        field="moment.place"
        value={moment.place}
        onText={(place, step) => set({ place }, step)}
        optional
      />
    </div>
  )
}

function momentOf(draft: Words): Moment {
  const given = draft.answers.moment
  return given?.kind === 'moment' ? given : unknown
}
