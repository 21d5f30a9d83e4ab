import { doors } from '#letter/draft/questions'
import { useTranslation } from '../app/words'
import { Door } from '../controls/door'
import { useEnter } from './use-enter'

/** The ways in: two equal doors, and the one that is a bit of both; `flat` where letters are to be seen under them. */
export function Doors({ flat }: { readonly flat: boolean }) {
  const { t } = useTranslation()
  const { opening, enter } = useEnter()

  return (
    <div className={flat ? 'doors flat' : 'doors'}>
      {doors.map((door) => (
        <Door
          key={door}
          drawing={door}
          className={door}
          title={t(`home.doors.${door}.title`)}
          hint={t(`home.doors.${door}.hint`)}
          idle={opening}
          onClick={() => void enter(door)}
        />
      ))}
    </div>
  )
}
