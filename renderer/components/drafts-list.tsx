import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Shelf, Summary } from '#electron/bridge'
import { useApp } from '../app-context'
import { artwork } from '../artwork'
import { openOutcome } from '../shelf-actions'
import { useUndoKeys } from '../use-undo-keys'
import { DeletedToast } from './deleted-toast'
import { DraftItem } from './draft-item'
import { ShelfNotices } from './shelf-notices'

/** The person's letters: continue, duplicate, delete, and take back what was deleted. */
export function DraftsList({ shelf }: { readonly shelf: Shelf }) {
  const { t } = useTranslation()
  const { act, announce, bridge } = useApp()
  const [deleted, setDeleted] = useState<Summary | null>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const list = useRef<HTMLUListElement>(null)

  const refresh = async () => act({ kind: 'shelf', shelf: await bridge.listDrafts() })
  const open = async ({ id }: Summary) => openOutcome(await bridge.openDraft({ id }), act)
  const duplicate = async ({ id }: Summary) => openOutcome(await bridge.duplicateDraft({ id }), act)
  const remove = async (draft: Summary) => {
    const outcome = await bridge.deleteDraft({ id: draft.id })
    if (outcome.kind === 'failed') return act({ kind: 'notice', notice: outcome })
    focusBeside(list.current, shelf.drafts.indexOf(draft), title.current)
    setDeleted(draft)
    await refresh()
  }
  const takeBack = async () => {
    if (!deleted) return
    const outcome = await bridge.restoreDraft({ id: deleted.id })
    if (outcome.kind === 'failed') return act({ kind: 'notice', notice: outcome })
    title.current?.focus()
    announce(t('drafts.takenBack', { title: deleted.title || t('drafts.untitled') }))
    setDeleted(null)
    await refresh()
  }
  useUndoKeys(() => void takeBack(), noRedo)

  return (
    <section className="shelf" aria-labelledby="drafts-title">
      <h2 id="drafts-title" ref={title} tabIndex={-1}>
        {t('drafts.title')}
      </h2>
      <ShelfNotices shelf={shelf} />
      {shelf.drafts.length === 0 && shelf.problem === null && (
        <div className="no-drafts">
          <img src={artwork.noLetters} alt="" width="160" height="100" />
          <strong>{t('drafts.empty')}</strong>
          <p>{t('drafts.emptyHint')}</p>
        </div>
      )}
      <ul className="drafts" ref={list}>
        {shelf.drafts.map((draft) => (
          <DraftItem key={draft.id} draft={draft} onOpen={open} onDuplicate={duplicate} onDelete={remove} />
        ))}
      </ul>
      <DeletedToast deleted={deleted} onTakeBack={() => void takeBack()} onClose={() => setDeleted(null)} />
    </section>
  )
}

function noRedo(): void {
  // A deletion taken back is not deleted again by a key.
}

/** Once a letter is gone, the focus goes to its neighbour. */
function focusBeside(list: HTMLElement | null, index: number, otherwise: HTMLElement | null): void {
  const beside = list?.children[index + 1] ?? list?.children[index - 1]
  const target = beside?.querySelector('button') ?? otherwise
  target?.focus()
}
