import { useEffect, useRef, useState } from 'react'
import { setSignature } from '#letter/draft/change-paper'
import type { Draft } from '#letter/draft/draft'
import { cleanLine } from '#letter/text/clean-text'
import { useApp } from '../app/app-context'
import { useChange } from '../app/use-change'
import { later } from '../app/later'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'
import { OwnSignature } from './own-signature'

const SignatureDialog = later(async () => (await import('./signature-dialog')).SignatureDialog)

type Draftlike = Pick<Draft, 'signature' | 'writer'>

/** How an adult signs a letter: with the signature kept on this computer, or one made now; without, the room for ink stays. */
export function SignLetter({ draft }: { readonly draft: Draftlike }) {
  const { t } = useTranslation()
  const { announce, settings } = useApp()
  const change = useChange()
  const here = useRef<HTMLDivElement>(null)
  const [isMaking, setMaking] = useState(false)
  const isOffered = settings.signature === '' && draft.signature === 'ink'
  const isReturning = useRef(false)
  // The button that opened it has become a box to check.
  useEffect(() => {
    if (isOffered || !isReturning.current) return
    isReturning.current = false
    here.current?.querySelector('input')?.focus()
  }, [isOffered])
  if (cleanLine(draft.writer.name) === '') return null
  const kept = () => {
    isReturning.current = true
    change((before) => setSignature(before, 'picture'))
    announce(t('signature.signed'))
  }
  const close = () => {
    setMaking(false)
    here.current?.querySelector<HTMLElement>('input, button')?.focus()
  }
  return (
    <div ref={here} className="sign-letter">
      {isOffered ? (
        <button type="button" className="button small quiet" onClick={() => setMaking(true)}>
          <Icon name="pen" size={18} />
          {t('signature.offer')}
        </button>
      ) : (
        <SignCheck draft={draft} />
      )}
      {isMaking && <SignatureDialog onKept={kept} onClose={close} />}
    </div>
  )
}

/** What an adult chooses on the page for parents: a child's letter takes the signature of this computer only so, and it is shown. */
export function SignForChild({ draft }: { readonly draft: Draftlike }) {
  const { t } = useTranslation()
  const { settings } = useApp()
  const name = cleanLine(draft.writer.name)
  if (name === '' || (settings.signature === '' && draft.signature === 'ink')) return null
  return (
    <section className="parent-part" aria-labelledby="parent-signature">
      <h2 id="parent-signature">{t('signature.title')}</h2>
      <p>{t('signature.parent', { name })}</p>
      <SignCheck draft={draft} />
      {draft.signature === 'picture' && <OwnSignature />}
    </section>
  )
}

function SignCheck({ draft: { signature } }: { readonly draft: Draftlike }) {
  const { t } = useTranslation()
  const { announce, settings } = useApp()
  const change = useChange()
  const sign = (isPicture: boolean) => {
    change((before) => setSignature(before, isPicture ? 'picture' : 'ink'))
    announce(t(isPicture ? 'signature.signed' : 'signature.unsigned'))
  }
  const isGone = signature === 'picture' && settings.signature === ''
  return (
    <>
      <label className="check">
        <input type="checkbox" checked={signature === 'picture'} onChange={({ target }) => sign(target.checked)} />
        <span>{t('signature.sign')}</span>
      </label>
      <div role="status">{isGone && <p className="field-problem">{t('signature.gone')}</p>}</div>
    </>
  )
}
