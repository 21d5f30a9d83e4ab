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

  const takeBack = async ({ draft, letters }: DeletedRow) => {
    const of = letters > 1 ? draft.pupil : null
    const outcome = await (of ? bridge.restoreClass({ class: of.class }) : bridge.restoreDraft({ id: draft.id }))
    if (outcome.kind === 'failed') return setFailed(outcome)
    setFailed(null)
    title.current?.focus()
    setDeleted(
      (before) => before?.filter(({ id, pupil }) => (of ? pupil?.class !== of.class : id !== draft.id)) ?? null,
    )
    announce(t(of ? 'class.takenBack' : 'drafts.takenBack', { title: draft.title || t('drafts.untitled') }))
    act({ kind: 'shelf', shelf: await bridge.listDrafts() })
  }

  return (
    <Dialog title={t('shelf.trash.title')} className="trash" heading={title} onClose={onClose}>
      <p>{t('shelf.trash.lead')}</p>
      <FailedNotice failed={failed} />
      {deleted?.length === 0 && <p className="field-hint">{t('shelf.trash.empty')}</p>}
      {deleted !== null && deleted.length > 0 && (
        <ul className="drafts">
          {rowsOf(deleted).map((row) => (
            <TrashItem key={row.draft.id} {...row} onTakeBack={() => void takeBack(row)} />
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

type DeletedRow = Readonly<{ draft: Deleted; letters: number }>

// The letters of a class went together, and come back together.
function rowsOf(deleted: readonly Deleted[]): readonly DeletedRow[] {
  const rows = Map.groupBy(deleted, ({ id, pupil }) => pupil?.class ?? id)
  return [...rows.values()].flatMap((letters) => {
    const [first] = letters
    if (!first) return []
    const isClass = first.pupil !== null && letters.length > 1
    return [{ draft: isClass ? { ...first, title: first.pupil.title } : first, letters: letters.length }]
  })
}
