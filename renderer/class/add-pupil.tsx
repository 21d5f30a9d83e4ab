import { useTranslation } from '../app/words'
import { useApp } from '../app/app-context'
import { NameForm } from './name-form'

/** One more child: the name, and a letter like those of the others. */
export function AddPupil({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const { act, announce, bridge } = useApp()
  const add = async (name: string) => {
    const outcome = await bridge.addPupil({ class: id, name })
    if (outcome.kind === 'failed') return outcome
    announce(t('class.add.done', { name: outcome.name }))
    act({ kind: 'shelf', shelf: await bridge.listDrafts() })
    return null
  }
  return <NameForm icon="plus" ask={t('class.add.ask')} go={t('class.add.go')} onGive={add} />
}
