import { useMemo } from 'react'
import { offeredMatter } from '#letter/compose/offered-matter'
import type { Draft } from '#letter/draft/draft'
import { languageOf } from '#locales/registry'
import { useTranslation } from '../app/words'
import { TextField } from '../controls/text-field'
import { useMatter } from '../questions/use-matter'
import { CorrectionsHere } from '../remarks/corrections-here'
import { HaveConfirmation } from './have-confirmation'

/** The line of the subject as it will stand, and the number beside it. Where it is empty, a line read from what was written is offered. */
export function MatterQuestion({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const [{ matter, reference }, set] = useMatter(draft)
  const offered = useMemo(() => offeredMatter(draft, languageOf(draft.convention)), [draft])
  return (
    <div className="fields">
      <TextField
        label={t('matter.matter')}
        field="matter.matter"
        value={matter}
        onText={(text, step) => set({ matter: text }, step)}
        first
      />
      {matter === '' && offered !== '' && (
        <button type="button" className="button small" onClick={() => set({ matter: offered }, null)}>
          {t('matter.offered', { matter: offered })}
        </button>
      )}
      <TextField
        label={t('matter.reference')}
        hint={t('matter.referenceHint')}
        field="matter.reference"
        value={reference}
        onText={(text, step) => set({ reference: text }, step)}
        optional
      />
      <CorrectionsHere words={draft} question="matter" />
      <HaveConfirmation draft={draft} />
    </div>
  )
}
