import { signatureAddress } from '#electron/bridge/addresses'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import './signature.css'

/** The signature that is kept on this computer, on its paper; nothing where there is none. */
export function OwnSignature() {
  const { t } = useTranslation()
  const { signature } = useApp().settings
  if (signature === '') return null
  return (
    <div className="signature-paper">
      <img src={signatureAddress(signature)} alt={t('signature.picture')} />
    </div>
  )
}
