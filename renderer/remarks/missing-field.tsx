import type { Remark } from '#letter/check/remark'
import type { Draft } from '#letter/draft/draft'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'
import { IconButton } from '../controls/icon-button'
import { TextField } from '../controls/text-field'
import { emailDoubt } from '../party/email-doubt'
import { useParty } from '../party/use-party'

/** A detail of the writer that a line asks for by itself. */
export type MissingDetail = 'name' | 'email'

/** The field that fills what a remark misses; null where it takes more than one line. A child is answered through an adult. */
export function missingFieldOf({ reason }: Remark, { register }: Pick<Draft, 'register'>): MissingDetail | null {
  if (reason === 'no-name') return 'name'
  return reason === 'no-way' && register === 'adult' ? 'email' : null
}

type Props = Readonly<{ draft: Draft; field: MissingDetail; onLeave: () => void }>

/** A detail that is missing, with its field right there. */
export function MissingField({ draft, field, onLeave }: Props) {
  const { t } = useTranslation()
  const { field: writer } = useParty(draft, 'writer')
  const isChilds = draft.register === 'child' && field === 'name'
  const label = t(`remarks.before.${isChilds ? 'childName' : field}`)
  return (
    <li className="before-line">
      <TextField
        label={label}
        {...writer(field)}
        width="beside"
        {...(field === 'email' && { type: 'email', doubt: (text: string) => emailDoubt(text, t) })}
      />
      {draft.writer[field].trim() ? (
        <Icon name="check" />
      ) : (
        <IconButton icon="close" label={t('remarks.before.leave', { what: label })} small onClick={onLeave} />
      )}
    </li>
  )
}
