import type { Failed } from '#electron/bridge/outcome'
import { useApp } from './app-context'
import { useTranslation } from './words'

/** Asks for another folder of letters, shows what it holds and says so. Resolves with what went wrong, if anything. */
export function useChooseFolder(say: (text: string) => void): () => Promise<Failed | null> {
  const { t } = useTranslation()
  const { act, bridge } = useApp()
  return async () => {
    const outcome = await bridge.chooseFolder()
    if (outcome.kind === 'failed') return outcome
    if (outcome.kind === 'done') {
      // The letter that was open stays in the folder that is left, unless it could only be written in this one.
      act({ kind: outcome.goesOn ? 'shelf' : 'close', shelf: outcome.shelf })
      say(t('drafts.folderChosen', { folder: outcome.shelf.folder }))
    }
    return null
  }
}
