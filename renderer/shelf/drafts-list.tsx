import { useCallback, useMemo, useRef } from 'react'
import type { Shelf, Summary } from '#electron/bridge/shelf'
import { useApp } from '../app/app-context'
import type { Gone } from '../app/app-state'
import { useTranslation } from '../app/words'
import { artwork } from '../controls/artwork'
import { DialogButton } from '../controls/dialog-button'
import { Icon } from '../controls/icon'
import { isNarrowed, wholeShelf } from './shelf-view'
import { useOpening } from '../app/open-letter'
import { useShelfView } from './use-shelf-view'
import { useUndoKeys } from '../app/use-undo-keys'
import { ClassRows } from './class-rows'
import { classesOf, type ClassOfLetters } from './classes-of'
import { DeletedToast } from './deleted-toast'
import { DraftRows } from './draft-rows'
import { overdue } from './overdue'
import { ShelfNotices } from './shelf-notices'
import { ShelfSearch } from './shelf-search'
import { useSearchKey } from './use-search-key'
import './shelf.css'

/** Fewer letters than this are seen at a glance: there is nothing to search. */
const several = 6

type Props = Readonly<{
  shelf: Shelf
  /** What was deleted last, offered back. */
  deleted: Gone | null
}>

/** The person's letters: continue, duplicate, delete, and take back what was deleted. */
export function DraftsList({ shelf, deleted }: Props) {
  const { t } = useTranslation()
  const { act, announce, bridge, today } = useApp()
  const title = useRef<HTMLHeadingElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const { view, change, showMore, shown, count, alone } = useShelfView(shelf.drafts)
  const classes = useMemo(() => classesOf(shelf.drafts), [shelf.drafts])
  const late = useMemo(() => new Set(overdue(shelf.drafts, today).map(({ id }) => id)), [shelf.drafts, today])
  const refresh = useCallback(async () => act({ kind: 'shelf', shelf: await bridge.listDrafts() }), [act, bridge])
  const opening = useOpening()
  const open = useCallback(({ id }: Summary) => opening(bridge.openDraft({ id })), [bridge, opening])
  const duplicate = useCallback(({ id }: Summary) => opening(bridge.duplicateDraft({ id })), [bridge, opening])
  const duplicateForAnother = useCallback(
    ({ id }: Summary) => opening(bridge.duplicateForAnother({ id })),
    [bridge, opening],
  )
  const rename = useCallback(
    async ({ id }: Summary, name: string) => {
      const outcome = await bridge.renameDraft({ id, name })
      if (outcome.kind === 'failed') return act({ kind: 'notice', notice: outcome })
      await refresh()
      if (name.trim()) announce(t('shelf.renamed', { title: name }))
    },
    [act, announce, bridge, refresh, t],
  )
  const remove = useCallback(
    async (draft: Summary, item: Element | null) => {
      const outcome = await bridge.deleteDraft({ id: draft.id })
      if (outcome.kind === 'failed') return act({ kind: 'notice', notice: outcome })
      focusBeside(item, title.current)
      act({ kind: 'deleted', deleted: draft })
      await refresh()
    },
    [act, bridge, refresh],
  )
  const removeClass = async (one: ClassOfLetters, item: Element | null) => {
    const outcome = await bridge.removeClass({ class: one.id })
    if (outcome.kind === 'failed') return act({ kind: 'notice', notice: outcome })
    focusBeside(item, title.current)
    act({ kind: 'deleted', deleted: { class: one.id, title: one.title } })
    await refresh()
  }
  // What was deleted last may have been taken back from the trash.
  const gone = deleted && !isThere(deleted, shelf.drafts) ? deleted : null
  const takeBack = async () => {
    if (!gone) return
    const isClass = 'class' in gone
    const outcome = await (isClass ? bridge.restoreClass({ class: gone.class }) : bridge.restoreDraft({ id: gone.id }))
    if (outcome.kind === 'failed') return act({ kind: 'notice', notice: outcome })
    title.current?.focus()
    announce(t(isClass ? 'class.takenBack' : 'drafts.takenBack', { title: gone.title || t('drafts.untitled') }))
    act({ kind: 'deleted', deleted: null })
    await refresh()
  }
  const isSearching = useSearchKey(field, shelf.drafts.length > 0)
  useUndoKeys(() => void takeBack(), noRedo)

  return (
    <section className="shelf" aria-labelledby="drafts-title">
      <h2 id="drafts-title" ref={title} tabIndex={-1}>
        {t('drafts.title')}
      </h2>
      <ShelfNotices shelf={shelf} />
      {!shelf.isRead && <p className="field-hint shelf-reading">{t('shelf.reading')}</p>}
      {(alone + classes.length >= several || isSearching) && (
        <ShelfSearch
          view={view}
          field={field}
          onChange={(changes) => {
            change(changes)
            if (changes.words && view.words === '') seeFound(field.current)
          }}
        />
      )}
      {isNarrowed(view) && count > 0 && <p className="field-hint">{t('shelf.count', { count })}</p>}
      {count === 0 && isNarrowed(view) && shelf.drafts.length > 0 && (
        <div className="no-drafts">
          <strong>{t('shelf.none')}</strong>
          <p>{t('shelf.noneHint')}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              change({ ...wholeShelf, order: view.order })
              field.current?.focus()
            }}
          >
            {t('shelf.all')}
          </button>
        </div>
      )}
      {shelf.drafts.length === 0 && shelf.isRead && shelf.problem === null && (
        <div className="no-drafts">
          <img src={artwork.noLetters} alt="" width="160" height="100" />
          <strong>{t('drafts.empty')}</strong>
          <p>{t('drafts.emptyHint')}</p>
        </div>
      )}
      {!isNarrowed(view) && <ClassRows classes={classes} onRemove={(one, item) => void removeClass(one, item)} />}
      <DraftRows
        shelf={shelf.drafts}
        letters={shown}
        late={late}
        left={count - shown.length}
        onMore={showMore}
        onOpen={open}
        onDuplicate={duplicate}
        onDuplicateForAnother={duplicateForAnother}
        onRename={rename}
        onDelete={remove}
      />
      <div className="row shelf-foot">
        <DialogButton to="people" />
        <button
          type="button"
          className="button small quiet"
          onClick={() => act({ kind: 'class', at: { kind: 'making' } })}
        >
          <Icon name="list" size={18} />
          {t('class.entry')}
        </button>
        <DialogButton to="trash" />
      </div>
      <DeletedToast
        deleted={gone}
        onTakeBack={() => void takeBack()}
        onClose={() => act({ kind: 'deleted', deleted: null })}
      />
    </section>
  )
}

function isThere(deleted: Gone, drafts: readonly Summary[]): boolean {
  return 'class' in deleted
    ? drafts.some(({ pupil }) => pupil?.class === deleted.class)
    : drafts.some(({ id }) => id === deleted.id)
}

function noRedo(): void {
  // A deletion taken back is not deleted again by a key.
}

/** What is found stands under its field, which goes up to make room for it. */
function seeFound(field: HTMLElement | null): void {
  field?.closest('section')?.scrollIntoView()
}

/** Once a letter is gone, the focus goes to its neighbour. */
function focusBeside(item: Element | null, otherwise: HTMLElement | null): void {
  const beside = [item?.nextElementSibling, item?.previousElementSibling].find((row) => row?.matches(':not([hidden])'))
  const target = beside?.querySelector('button') ?? otherwise
  target?.focus()
}
