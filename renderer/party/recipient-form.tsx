import type { Draft } from '#letter/draft/draft'
import { useParty } from './use-party'
import { RecentPeople } from './recent-people'
import { RecipientFields } from './recipient-fields'

/** Whom the letter is for. */
export function RecipientForm({ draft }: { readonly draft: Draft }) {
  const { party, set, field } = useParty(draft, 'recipient')
  return (
    <div className="fields">
      <RecipientFields party={party} field={field} set={set} convention={draft.convention}>
        <RecentPeople draftId={draft.id} whose="recipient" />
      </RecipientFields>
    </div>
  )
}
