import { setCoSigned } from '#letter/draft/change-paper'
import { hasPostalAddress } from '#letter/draft/contact'
import type { Draft } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import { useChange } from '../app/use-change'
import { useTranslation } from '../app/words'
import { AddressLines, ReachFields } from '../party/contact-fields'
import { useParty } from '../party/use-party'
import { TextField } from '../controls/text-field'

/** The adult who answers for the child: whom to write back to, and whether the letter names them under the signature. */
export function ParentContact({ draft, letter }: Readonly<{ draft: Draft; letter: Letter }>) {
  const { t } = useTranslation()
  const change = useChange()
  const helper = useParty(draft, 'helper')
  const { field, party } = helper
  const signature = letter.parts.find((part) => part.kind === 'signature')
  const line = signature && signature.lines.length > 1 ? signature.lines.at(-1) : undefined
  const hasAddress = hasPostalAddress(party)
  return (
    <section className="parent-part" aria-labelledby="parent-contact">
      <h2 id="parent-contact">{t('parent.contact.title')}</h2>
      <p className="parent-lead">{t('parent.contact.lead')}</p>
      <div className="fields">
        <TextField label={t('parent.contact.name')} hint={t('parent.contact.nameHint')} {...field('name')} />
        <ReachFields field={field} />
        <details className="parent-more more" open={hasAddress || undefined}>
          <summary>{t('parent.contact.address')}</summary>
          <div className="fields">
            <AddressLines {...helper} convention={draft.convention} />
          </div>
        </details>
        <label className="check">
          <input
            type="checkbox"
            checked={draft.coSigned}
            onChange={({ target }) => change((before) => setCoSigned(before, target.checked))}
          />
          <span>
            {t('parent.contact.coSign')}
            {draft.coSigned && line !== undefined && (
              <span className="field-hint">{t('parent.contact.coSignHint', { line })}</span>
            )}
          </span>
        </label>
      </div>
    </section>
  )
}
