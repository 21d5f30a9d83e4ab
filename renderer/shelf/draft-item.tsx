import { memo, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { AppLanguage } from '#electron/bridge/bridge'
import type { Summary } from '#electron/bridge/shelf'
import { useApp } from '../app/app-context'
import { dateWords, formatsIn } from '../app/date-words'
import { isoDate } from '../app/use-today'
import { useTranslation, type TFunction } from '../app/words'
import { NotSavedMark } from '../outcome/not-saved'
import { NameField } from './name-field'
import { RowMenu, type RowChoice } from './row-menu'
import { StateChip } from './state-chip'

type Act = (draft: Summary) => Promise<void>
/** What can be done with a letter of the list. */
export type DraftActions = Readonly<{
  onOpen: Act
  onDuplicate: Act
  onDuplicateForAnother: Act
  onRename: (draft: Summary, name: string) => Promise<void>
  onDelete: (draft: Summary, item: Element | null) => Promise<void>
}>
type Props = DraftActions &
  Readonly<{
    draft: Summary
    /** Which one of its matter it is: 1 for a first letter. */
    number: number
    isOverdue: boolean
    /** Kept out of sight, to be filled with the next letter that comes. */
    isSpare: boolean
  }>

/** One letter of the list: to whom, what about, where it stands, since when. All of it opens the letter. Drawn again only when it changed, however fast one searches. */
export const DraftItem = memo(function DraftItem({ draft, number, isOverdue, isSpare, ...actions }: Props) {
  const { t } = useTranslation()
  const { settings, today } = useApp()
  const id = useId()
  const item = useRef<HTMLLIElement>(null)
  const menu = useRef<HTMLButtonElement>(null)
  const isOpen = draft.state === 'writing' || draft.state === 'ready'
  const title = draft.title || t('drafts.untitled')
  const [isRenaming, setRenaming] = useState(false)
  const rename = (name: string | null) => {
    flushSync(() => setRenaming(false))
    item.current?.querySelector<HTMLElement>('.letter-open')?.focus()
    if (name !== null && name !== draft.title) void actions.onRename(draft, name)
  }
  return (
    <li
      ref={item}
      hidden={isSpare}
      className={number > 1 ? 'draft letter after' : 'draft letter'}
      onKeyDown={({ key }) => key === 'F2' && setRenaming(true)}
      onContextMenu={(event) => {
        if (isRenaming) return
        event.preventDefault()
        const open = () => menu.current?.click()
        // Some systems ask while the button is down still: letting it go would close what is open by then.
        if (event.buttons === 0) open()
        else window.addEventListener('pointerup', () => requestAnimationFrame(open), { once: true })
      }}
    >
      <span className="draft-mark" data-door={draft.door} aria-hidden="true" />
      <div>
        {draft.recipient && !draft.isCalled && <p className="letter-to">{draft.recipient}</p>}
        {isRenaming && <NameField name={draft.title} onDone={rename} />}
        <h3 hidden={isRenaming}>
          <button
            type="button"
            className="letter-open"
            aria-label={t(isOpen ? 'drafts.continueNamed' : 'sent.readNamed', { title })}
            aria-describedby={id}
            onClick={() => void actions.onOpen(draft)}
          >
            {title}
          </button>
        </h3>
      </div>
      <div className="letter-state" id={id}>
        <span className="aloud-only">{[draft.recipient, t(`drafts.kinds.${draft.door}`)].join(' ')}</span>
        <NotSavedMark id={draft.id} />
        {whichOf(draft, number, t)}
        <StateChip draft={draft} isOverdue={isOverdue} />
        {sinceOf(draft, settings.language, today, t)}
      </div>
      <RowMenu
        id={`${id}-menu`}
        label={t('drafts.more', { title })}
        hint={t('shelf.menu')}
        button={menu}
        choices={() =>
          choicesOf(
            draft,
            title,
            () => item.current,
            () => setRenaming(true),
            actions,
            t,
          )
        }
      />
    </li>
  )
})

function choicesOf(
  draft: Summary,
  title: string,
  item: () => Element | null,
  rename: () => void,
  actions: DraftActions,
  t: TFunction,
): readonly RowChoice[] {
  const { onDuplicate, onDuplicateForAnother, onDelete } = actions
  const another: RowChoice = {
    icon: 'another',
    label: t('shelf.another'),
    name: t('shelf.anotherNamed', { title }),
    onChoose: () => void onDuplicateForAnother(draft),
  }
  return [
    { icon: 'pen', label: t('shelf.rename'), name: t('shelf.renameNamed', { title }), onChoose: rename },
    {
      icon: 'copy',
      label: t('drafts.duplicate'),
      name: t('drafts.duplicateNamed', { title }),
      onChoose: () => void onDuplicate(draft),
    },
    // A second letter speaks of a first one, which somebody else never had.
    ...(draft.follows ? [] : [another]),
    {
      icon: 'bin',
      label: t('drafts.delete'),
      name: t('drafts.deleteNamed', { title }),
      onChoose: () => void onDelete(draft, item()),
    },
  ]
}

/** Whose letter of a class it is, that it comes after another letter, or is a copy of one. */
function whichOf({ follows, isCopy, pupil }: Summary, number: number, t: TFunction) {
  if (pupil) return <span>{pupil.name}</span>
  if (follows) return <span>{follows.why === 'good' ? t('followUp.after.thanks') : t('shelf.nth', { number })}</span>
  return isCopy && <span>{t('shelf.copy')}</span>
}

/** The day of what happened last; the hour, where it was changed today. */
function sinceOf({ state, sent, answered, changed }: Summary, language: AppLanguage, today: string, t: TFunction) {
  const told = state === 'sent' ? sent : state === 'answered' ? answered : null
  const moment = new Date(changed)
  const day = told ?? isoDate(moment)
  if (told === null && day === today) return <time>{formatsIn(language).time.format(moment)}</time>
  return <time>{dateWords(day, today, language, t)}</time>
}
