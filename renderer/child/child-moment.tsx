import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answer } from '#letter/draft/change-draft'
import type { Answer, Draft, Words } from '#letter/draft/draft'
import { useApp } from '../app/app-context'
import { recentDays } from './recent-days'
import { ChildCard } from './child-card'
import { ChildLine } from './child-line'
import { DateField } from '../controls/date-field'

type Moment = Extract<Answer, { kind: 'moment' }>
const unknown: Moment = { kind: 'moment', date: '', until: '', time: '', place: '' }

/** When, by a day of the week that just was or another one, and where, in one line. */
export function ChildMoment({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const { act, settings, today } = useApp()
  const days = useMemo(() => recentDays(today, settings.language, 6), [today, settings.language])
  const { date, place } = momentOf(draft)
  const isRecent = days.some((day) => day.date === date)
  const [other, setOther] = useState(date !== '' && !isRecent)
  const set = (part: Partial<Moment>, step: string | null) =>
    act({ kind: 'change', change: (before) => answer(before, 'moment', { ...momentOf(before), ...part }), step })
  const choose = (day: string, another: boolean) => {
    setOther(another)
    set({ date: day, until: '' }, null)
  }
  const names = [t('child.moment.today'), t('child.moment.yesterday')]
  return (
    <>
      <fieldset className="child-days">
        <legend className="child-label">{t('child.moment.when')}</legend>
        <div className="child-cards">
          {days.map(({ date: day, ago, name }, index) => (
            <ChildCard
              key={day}
              name="day"
              first={index === 0}
              checked={!other && day === date}
              onChoose={() => choose(day, false)}
            >
              {names[ago] ?? name}
            </ChildCard>
          ))}
          <ChildCard name="day" checked={other} onChoose={() => choose('', true)}>
            {t('child.moment.other')}
          </ChildCard>
          <ChildCard name="day" checked={!other && date === ''} onChoose={() => choose('', false)}>
            {t('child.moment.unknown')}
          </ChildCard>
        </div>
      </fieldset>
      {other && (
        <DateField
          label={t('child.moment.date')}
          value={date}
          problem={t('child.moment.badDate')}
          onDate={(chosen) => set({ date: chosen }, 'moment.date')}
        />
      )}
      <ChildLine
        label={t('child.moment.where')}
        field="moment.place"
        value={place}
        onText={(text, step) => set({ place: text }, step)}
      />
    </>
  )
}

function momentOf(draft: Words): Moment {
  const given = draft.answers.moment
  return given?.kind === 'moment' ? given : unknown
}
