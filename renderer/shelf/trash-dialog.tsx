import { useEffect, useRef, useState } from 'react'
import type { Failed } from '#electron/bridge/outcome'
import type { Deleted } from '#electron/bridge/shelf'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { Dialog } from '../controls/dialog'
import { FailedNotice } from '../outcome/notice'
import { TrashEmptying } from './trash-emptying'
import { TrashItem } from './trash-item'
import { trashRows, type TrashRow } from './trash-rows'
import './shelf.css'

/** The letters that were deleted in the last 30 days, each to be taken back; those of a class together. */
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

  const titleOf = ({ last: { pupil, title: own }, letters }: TrashRow) =>
    (letters > 1 ? pupil?.title : (pupil?.name ?? own)) || t('drafts.untitled')

  const takeBack = async (row: TrashRow) => {
    const { id, pupil } = row.last
    const isClass = pupil !== null && row.letters > 1
    const outcome = await (isClass ? bridge.restoreClass({ class: pupil.class }) : bridge.restoreDraft({ id }))
    const left = await bridge.listDeleted()
    setFailed(outcome.kind === 'failed' ? outcome : null)
    if (left.kind === 'done') setDeleted(left.deleted)
    if (outcome.kind === 'failed') return
    title.current?.focus()
    announce(t(isClass ? 'class.takenBack' : 'drafts.takenBack', { title: titleOf(row) }))
    act({ kind: 'shelf', shelf: await bridge.listDrafts() })
  }

  return (
    <Dialog title={t('shelf.trash.title')} className="trash" heading={title} onClose={onClose}>
      <p>{t('shelf.trash.lead')}</p>
      <FailedNotice failed={failed} />
      {deleted?.length === 0 && <p className="field-hint">{t('shelf.trash.empty')}</p>}
      {deleted !== null && deleted.length > 0 && (
        <ul className="drafts">
          {trashRows(deleted).map((row) => (
            <TrashItem key={row.last.id} row={row} title={titleOf(row)} onTakeBack={() => void takeBack(row)} />
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
