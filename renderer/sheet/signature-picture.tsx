import { useState } from 'react'
import { enclosedAddress, signatureAddress } from '#electron/bridge/addresses'
import type { Signature } from '#letter/parts/letter'
import { pageStyle } from '#letter/parts/page-style'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'

type Props = Readonly<{
  picture: NonNullable<Signature['picture']>
  /** The draft of a letter that was sent, beside which its copy is. */
  draftId: string | undefined
}>

const room = {
  '--ink-width': pageStyle.signature.width,
  '--ink-height': pageStyle.signature.height,
  '--ink-gap': pageStyle.signature.gap,
}

/** The picture of a signature in the room for ink, which is as large without it; where it is gone, there is the room alone. */
export function SignaturePicture({ picture, draftId }: Props) {
  const { t, language } = useTranslation()
  const { signature } = useApp().settings
  const [gone, setGone] = useState('')
  const address = addressOf(picture, draftId, signature)
  if (address === '' || address === gone) return null
  // The name under it is read out too.
  const alt = t('signature.picture')
  return <img className="ink" src={address} alt={alt} lang={language} style={room} onError={() => setGone(address)} />
}

function addressOf(picture: Props['picture'], draftId: string | undefined, mark: string): string {
  if (picture === 'kept') return mark === '' ? '' : signatureAddress(mark)
  return draftId === undefined ? '' : enclosedAddress(draftId, picture.file)
}
