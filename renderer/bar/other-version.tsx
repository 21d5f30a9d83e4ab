import { useMemo } from 'react'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { sentOf } from '#letter/draft/sent'
import { languageOf } from '#locales/registry'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { Dialog } from '../controls/dialog'
import { PageToRead } from '../sheet/page-to-read'

/** What the open letter says elsewhere, over the screen, to read only. */
export function OtherVersion({ draft, onClose }: Readonly<{ draft: Draft; onClose: () => void }>) {
  const { t } = useTranslation()
  const { today } = useApp()
  const letter = useMemo(
    () => sentOf(draft)?.letter ?? compose(draft, languageOf(draft.convention), today),
    [draft, today],
  )
  const title = t(`elsewhere.${draft.register}.seen`)
  return (
    <Dialog title={title} className="other-version" onClose={onClose}>
      <PageToRead letter={letter} label={title} />
    </Dialog>
  )
}
