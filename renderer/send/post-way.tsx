import type { Draft } from '#letter/draft/draft'
import { sentOf } from '#letter/draft/sent'
import { isSigned } from '#letter/parts/is-signed'
import type { Letter } from '#letter/parts/letter'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'
import { HandPart } from '../hand/hand-part'
import { ExitResult } from '../outcome/exit-result'
import { useAskedPrint } from '../outcome/use-asked-print'
import { useExit } from '../outcome/use-exit'
import { ByHandPart } from '../by-hand/by-hand-part'
import { DocumentFiles } from './document-files'
import { EnvelopePart } from './envelope-part'

type Props = Readonly<{ draft: Draft; letter: Letter }>

/** The sheet to print and to sign; the files of the letter beside it. */
export function PostWay({ draft, letter }: Props) {
  const { t } = useTranslation()
  const { act, bridge, settings } = useApp()
  const [state, run] = useExit()
  const { id, recipient } = draft
  const print = () => state.kind !== 'working' && run('print', () => bridge.print({ id }))
  useAskedPrint(sentOf(draft) ? null : print)
  // Without the picture on this computer, the room is for ink.
  const signed = isSigned(letter, settings.signature !== '')
  const hasAddress = recipient.street.trim() !== ''
  const byItself = letter.enclosed.filter(({ picture }) => !picture).map(({ name }) => name)
  return (
    <>
      <p>{t(signed ? 'send.print.beforeSigned' : 'send.print.before')}</p>
      {byItself.length > 0 && <p>{t('send.print.apart', { names: byItself.join(', ') })}</p>}
      <div className="row post-way">
        <button type="button" className="button primary" aria-disabled={state.kind === 'working'} onClick={print}>
          <Icon name="print" />
          {t('send.print.action')}
        </button>
        <DocumentFiles id={id} unseen />
      </div>
      <ExitResult id={id} state={state} after={t(signed ? 'send.print.afterSigned' : 'send.print.after')} />
      {!sentOf(draft) && <ByHandPart draft={draft} say="add" isPrinted />}
      {!hasAddress && !sentOf(draft) && (
        <p>
          {t('send.print.noAddress')}{' '}
          <button type="button" className="button small quiet" onClick={() => act({ kind: 'go-to', at: 'recipient' })}>
            {t('send.print.addAddress')}
          </button>
        </p>
      )}
      {!letter.handwritten && <HandPart draft={draft} letter={letter} />}
      <EnvelopePart draft={draft} letter={letter} />
    </>
  )
}
