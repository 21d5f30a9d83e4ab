import type { Draft } from '#letter/draft/draft'
import { useTranslation } from '../app/words'
import { DateField } from '../controls/date-field'
import { Labelled } from '../controls/labelled'
import { TextField } from '../controls/text-field'
import { useMoment } from '../questions/use-moment'
import { CorrectionsHere } from '../remarks/corrections-here'

/** When and where: each field may stay empty. */
export function MomentQuestion({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const [moment, set] = useMoment(draft)
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
      <Labelled label={t('moment.time')} optional width="half">
        {(ties) => (
          <input
            {...ties}
            className="input"
            type="time"
            value={moment.time}
            onChange={({ target }) => set({ time: target.value.slice(0, 5) }, 'moment.time')}
          />
        )}
      </Labelled>
      <DateField
        label={t('moment.until')}
        value={moment.until}
        problem={t('moment.badDate')}
        hint={t(disordered ? 'moment.badOrder' : 'moment.untilHint')}
        optional
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
      <CorrectionsHere words={draft} question="moment" />
    </div>
  )
}
