import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Summary } from '#electron/bridge/shelf'
import { useApp } from '../app/app-context'
import { dateWords } from '../app/date-words'
import { whenWords } from '../app/when-words'
import { IconButton } from '../controls/icon-button'
import { NotSavedMark } from '../outcome/not-saved'
import { Row } from '../controls/row'
import { StateLine } from './state-line'

type Act = (draft: Summary) => Promise<void>
/** What can be done with a letter of the list. */
export type DraftActions = Readonly<{
  onOpen: Act
  onDuplicate: Act
  onDuplicateForAnother: Act
  onDelete: (draft: Summary, item: Element | null) => Promise<void>
}>
type Props = DraftActions & Readonly<{ draft: Summary; isFollowed: boolean }>

/** One letter of the list: what it is about, to whom, where it stands. Drawn again only when it changed, however fast one searches. */
export const DraftItem = memo(function DraftItem({
  draft,
  isFollowed,
  onOpen,
  onDuplicate,
  onDuplicateForAnother,
  onDelete,
}: Props) {
  const { t } = useTranslation()
  const { settings, today } = useApp()
  const when = (iso: string) => whenWords(iso, today, settings.language, t)
  const day = (iso: string) => dateWords(iso, today, settings.language, t)
  const isOpen = draft.state === 'writing' || draft.state === 'ready'
  const title = draft.title || t('drafts.untitled')
  return (
    <Row
      door={draft.door}
      title={title}
      facts={
        <>
          <NotSavedMark id={draft.id} />
          <span>{t(`drafts.kinds.${draft.door}`)}</span>
          {draft.recipient && <span>{t('drafts.to', { recipient: draft.recipient })}</span>}
          <span>{t('drafts.changed', { when: when(draft.changed) })}</span>
          <StateLine draft={draft} />
          {isFollowed && <span>{t('followUp.inList.first')}</span>}
          {draft.follows && <span>{t('followUp.inList.second', { date: day(draft.follows.sent) })}</span>}
        </>
      }
      actions={
        <>
          <button
            type="button"
            className="button"
            aria-label={t(isOpen ? 'drafts.continueNamed' : 'sent.readNamed', { title })}
            onClick={() => void onOpen(draft)}
          >
            {t(isOpen ? 'drafts.continue' : 'sent.read')}
          </button>
          <IconButton
            icon="copy"
            label={t('drafts.duplicateNamed', { title })}
            title={t('drafts.duplicate')}
            onClick={() => void onDuplicate(draft)}
          />
          {/* A second letter speaks of a first one, which somebody else never had. */}
          {!draft.follows && (
            <IconButton
              icon="another"
              label={t('shelf.anotherNamed', { title })}
              title={t('shelf.another')}
              onClick={() => void onDuplicateForAnother(draft)}
            />
          )}
          <IconButton
            icon="bin"
            label={t('drafts.deleteNamed', { title })}
            title={t('drafts.delete')}
            onClick={({ currentTarget }) => void onDelete(draft, currentTarget.closest('li'))}
          />
        </>
      }
    />
  )
})
