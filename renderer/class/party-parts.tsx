import { useId, type ReactNode } from 'react'
import type { Party } from '#letter/draft/draft'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { TextField } from '../controls/text-field'
import { AddressLines } from '../party/contact-fields'
import { emailDoubt } from '../party/email-doubt'
import { RecipientFields } from '../party/recipient-fields'
import type { PartyFields } from '../party/use-party'

type Props = Readonly<{ party: Party; onParty: (party: Party) => void; children?: ReactNode }>

/** Whom all the letters of a class go to. */
export function RecipientPart({ party, onParty, children }: Props) {
  const { t } = useTranslation()
  const { settings } = useApp()
  const id = useId()
  return (
    <section className="class-part" aria-labelledby={id}>
      <h2 id={id}>{t('class.make.recipient')}</h2>
      <div className="fields">
        <RecipientFields party={party} {...fieldsOf(party, onParty)} convention={settings.convention}>
          {children}
        </RecipientFields>
      </div>
    </section>
  )
}

/** Where the answer comes: the school, never a child. */
export function SchoolPart({ party, onParty }: Props) {
  const { t } = useTranslation()
  const { settings } = useApp()
  const id = useId()
  const { field, set } = fieldsOf(party, onParty)
  return (
    <section className="class-part" aria-labelledby={id}>
      <h2 id={id}>{t('class.make.school')}</h2>
      <p className="field-hint">{t('class.make.schoolHint')}</p>
      <div className="fields">
        <TextField label={t('class.make.schoolName')} hint={t('class.make.schoolNameHint')} {...field('name')} />
        <TextField label={t('party.email')} {...field('email')} type="email" doubt={(text) => emailDoubt(text, t)} />
        <details className="more">
          <summary>{t('class.make.schoolMore')}</summary>
          <div className="fields">
            <AddressLines party={party} field={field} set={set} convention={settings.convention} />
          </div>
        </details>
      </div>
    </section>
  )
}

function fieldsOf(party: Party, onParty: (party: Party) => void) {
  const set = (part: Partial<Party>) => onParty({ ...party, ...part })
  const field: PartyFields = (name) => ({ field: name, value: party[name], onText: (text) => set({ [name]: text }) })
  return { set, field }
}
