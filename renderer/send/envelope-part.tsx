import { useState } from 'react'
import { composeEnvelope } from '#letter/compose/envelope'
import { setEnvelope } from '#letter/draft/change-paper'
import { hasPostalAddress } from '#letter/draft/contact'
import type { Draft } from '#letter/draft/draft'
import { sentOf } from '#letter/draft/sent'
import type { Letter } from '#letter/parts/letter'
import { languageOf } from '#locales/registry'
import { useApp } from '../app/app-context'
import { useChange } from '../app/use-change'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'
import { ExitResult } from '../outcome/exit-result'
import { useExit } from '../outcome/use-exit'

type Props = Readonly<{ draft: Draft; letter: Pick<Letter, 'page'> }>

/** The envelope, in one line; opened: one to print, and what the letter has for one with a window. */
export function EnvelopePart({ draft, letter }: Props) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const language = languageOf(draft.convention)
  const envelope = language.conventions[draft.convention]?.envelope
  const isInWindow = draft.envelope.window && !draft.handwritten && envelope?.window !== undefined
  const isPrinted = !isInWindow && composeEnvelope(draft, language) !== null
  const isFitted = !sentOf(draft)
  if (!envelope || !(isPrinted || isFitted)) return null
  return (
    <details className="more envelope-part" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('send.envelope.title')}</summary>
      {isOpen && (
        <div className="stack">
          {isPrinted && <OneToPrint id={draft.id} size={envelope.size} />}
          {isFitted && (
            <Fitting draft={draft} letter={letter} hasWindow={envelope.window !== undefined && !draft.handwritten} />
          )}
        </div>
      )}
    </details>
  )
}

function OneToPrint({ id, size }: Readonly<{ id: string; size: 'dl' | 'no-10' }>) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const [state, run] = useExit()
  const isBusy = state.kind === 'working'
  const after =
    state.kind === 'done' && state.produced ? t('send.made', { ...state.produced }) : t('send.envelope.printed')
  return (
    <>
      <p>{t('send.envelope.lead', { size: t(`send.envelope.sizes.${size}`) })}</p>
      <div className="row">
        <button
          type="button"
          className="button small"
          aria-disabled={isBusy}
          onClick={() => !isBusy && run('print', () => bridge.printEnvelope({ id }))}
        >
          <Icon name="print" size={18} />
          {t('send.envelope.print')}
        </button>
        <button
          type="button"
          className="button small"
          aria-disabled={isBusy}
          onClick={() => !isBusy && run('pdf', () => bridge.saveEnvelope({ id }))}
        >
          <Icon name="pdf" size={18} />
          {t('send.envelope.pdf')}
        </button>
      </div>
      <ExitResult id={id} state={state} after={after} />
    </>
  )
}

/** What the letter itself has for its envelope: its recipient in the window, marks where it is folded. */
function Fitting({ draft, letter, hasWindow }: Props & Readonly<{ hasWindow: boolean }>) {
  const { t } = useTranslation()
  const change = useChange()
  const { envelope } = draft
  const hasAddress = hasPostalAddress(draft.recipient)
  const shown = envelope.folds ? 'shown' : 'shownNoMarks'
  const said = hasAddress ? (letter.page.window ? shown : 'tooLong') : 'noAddress'
  const set = (what: Partial<Draft['envelope']>) =>
    change((before) => setEnvelope(before, { ...before.envelope, ...what }))
  return (
    <>
      {hasWindow && (
        <label className="check">
          <input
            type="checkbox"
            checked={envelope.window}
            onChange={({ target }) => set(target.checked ? { window: true, folds: true } : { window: false })}
          />
          <span>{t('send.envelope.window')}</span>
        </label>
      )}
      <div role="status">
        {hasWindow && envelope.window && (
          <p className={letter.page.window || !hasAddress ? undefined : 'field-problem'}>
            {t(`send.envelope.${said}`)}
          </p>
        )}
      </div>
      <label className="check">
        <input type="checkbox" checked={envelope.folds} onChange={({ target }) => set({ folds: target.checked })} />
        <span>{t('send.envelope.folds')}</span>
      </label>
    </>
  )
}
