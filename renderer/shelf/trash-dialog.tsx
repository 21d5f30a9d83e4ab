import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failed } from '#electron/bridge/outcome'
import type { Deleted } from '#electron/bridge/shelf'
import { useApp } from '../app/app-context'
import { Dialog } from '../controls/dialog'
import { FailedNotice } from '../outcome/notice'
import { TrashEmptying } from './trash-emptying'
import { TrashItem } from './trash-item'
import './shelf.css'

/** The letters that were deleted in the last 30 days, each to be taken back. */
export function TrashDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { act, announce, bridge } = useApp()
  const title = useRef<HTMLHeadingElement>(null)
  const [deleted, setDeleted] = useState<readonly Deleted[] | null>(null)
  const [failed, setFailed] = useState<Failed | null>(null)

  useEffect(() => {
    void bridge
      .listDeleted()
      .then((outcome) => (outcome.kind === 'done' ? setDeleted(outcome.deleted) : setFailed(outcome)))
  }, [bridge])

  const takeBack = async (draft: Deleted) => {
    const outcome = await bridge.restoreDraft({ id: draft.id })
    if (outcome.kind === 'failed') return setFailed(outcome)
    setFailed(null)
    title.current?.focus()
    setDeleted((before) => before?.filter(({ id }) => id !== draft.id) ?? null)
    announce(t('drafts.takenBack', { title: draft.title || t('drafts.untitled') }))
    act({ kind: 'shelf', shelf: await bridge.listDrafts() })
  }

  return (
    <Dialog title={t('shelf.trash.title')} className="trash" heading={title} onClose={onClose}>
      <p>{t('shelf.trash.lead')}</p>
      <FailedNotice failed={failed} />
      {deleted?.length === 0 && <p className="field-hint">{t('shelf.trash.empty')}</p>}
      {deleted !== null && deleted.length > 0 && (
        <ul className="drafts">
          {deleted.map((draft) => (
            <TrashItem key={draft.id} draft={draft} onTakeBack={() => void takeBack(draft)} />
          ))}
        </ul>
      )}
      {deleted !== null && deleted.length > 0 && (
        <TrashEmptying
          count={deleted.length}
          onEmptied={(outcome) => {
            if (outcome.kind === 'failed') return setFailed(outcome)
            setFailed(null)
            setDeleted([])
            act({ kind: 'deleted', deleted: null })
            title.current?.focus()
          }}
        />
      )}
    </Dialog>
  )
}
