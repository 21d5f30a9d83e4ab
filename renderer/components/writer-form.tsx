import { useTranslation } from 'react-i18next'
import { setRegister } from '#letter/change-draft'
import type { Draft } from '#letter/draft'
import { useApp } from '../app-context'
import { emailDoubt } from '../email-doubt'
import { useParty } from '../use-party'
import { AddressFields } from './address-fields'
import { TextField } from './text-field'

/** Who writes, who helps, and how to be answered. */
export function WriterForm({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const { act } = useApp()
  const { field } = useParty(draft, 'writer')
  const helper = useParty(draft, 'helper')
  const byChild = (child: boolean) =>
    act({ kind: 'change', change: (before) => setRegister(before, child ? 'child' : 'adult'), step: null })
  return (
    <div className="fields">
      <TextField label={t('party.writerName')} {...field('name')} first />
      <label className="check">
        <input
          type="checkbox"
          checked={draft.register === 'child'}
          onChange={(event) => byChild(event.target.checked)}
        />
        <span>
          {t('party.child')} <span className="field-hint">{t('party.childHint')}</span>
        </span>
      </label>
      <TextField label={t('party.helper')} hint={t('party.helperHint')} {...helper.field('name')} optional />
      <h2>{t('party.reach')}</h2>
      <TextField
        label={t('party.email')}
        {...field('email')}
        type="email"
        width="half"
        doubt={(text) => emailDoubt(text, t)}
      />
      <TextField label={t('party.phone')} {...field('phone')} type="tel" width="half" />
      <AddressFields draft={draft} place="writer" />
    </div>
  )
}
