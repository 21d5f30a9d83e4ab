import type { Badge } from '#letter/draft/badge'
import { setBadge } from '#letter/draft/change-paper'
import { useChange } from '../app/use-change'
import { useTranslation } from '../app/words'
import { TextField } from '../controls/text-field'

/** Whom the badge is for; as long as nobody is named, that it waits for a name. */
export function BadgeName({ badge }: { readonly badge: Badge }) {
  const { t } = useTranslation()
  const change = useChange()
  const isNamed = badge.name.trim() !== ''
  return (
    <div className="badge-name" data-unnamed={!isNamed || undefined}>
      <TextField
        label={t('badge.name')}
        hint={t(isNamed ? 'badge.nameHint' : 'badge.nameMissing')}
        field="badge.name"
        value={badge.name}
        onText={(name, step) =>
          change((draft) => (draft.badge ? setBadge(draft, { ...draft.badge, name }) : draft), step)
        }
      />
    </div>
  )
}
