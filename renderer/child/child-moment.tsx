import { useMemo, useState } from 'react'
import type { Draft } from '#letter/draft/draft'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { recentDays } from './recent-days'
import { ChildLine } from './child-line'
import { Choice } from '../controls/choice'
import { DateField } from '../controls/date-field'
import { useMoment } from '../questions/use-moment'

const another = 'another'

/** When, by a day of the week that just was or another one, and where, in one line. */
export function ChildMoment({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const { settings, today } = useApp()
  const days = useMemo(() => recentDays(today, settings.language, 6), [today, settings.language])
  const [{ date, place }, set] = useMoment(draft)
  const isRecent = days.some((day) => day.date === date)
  const [other, setOther] = useState(date !== '' && !isRecent)
  const names = [t('child.moment.today'), t('child.moment.yesterday')]
  return (
    <>
      <Choice
        legend={t('child.moment.when')}
        look="big-cards"
        className="child-days"
        options={[
          ...days.map(({ date: value, ago, name }) => ({ value, label: names[ago] ?? name })),
          { value: another, label: t('child.moment.other') },
          { value: '', label: t('child.moment.unknown') },
        ]}
        chosen={other ? another : date}
        first
        aloud
        onChoose={({ value }) => {
          setOther(value === another)
          set({ date: value === another ? '' : value, until: '' }, null)
        }}
      />
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
