import { useTranslation } from 'react-i18next'
import type { Draft } from '#letter/draft/draft'
import { useParty } from '../party/use-party'
import { ChildLine } from './child-line'

/** Whom a child's letter is for: one line; a grown-up writes the rest on the page that follows. */
export function ChildRecipient({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const { field } = useParty(draft, 'recipient')
  return <ChildLine label={t('child.party.recipient')} {...field('organisation')} first />
}

/** A child's first name and who helps. No address, no school, no telephone is asked of a child. */
export function ChildNames({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const writer = useParty(draft, 'writer')
  const helper = useParty(draft, 'helper')
  return (
    <>
      <ChildLine label={t('child.party.name')} {...writer.field('name')} first />
      <ChildLine label={t('child.party.helper')} hint={t('child.party.helperHint')} {...helper.field('name')} />
    </>
  )
}
