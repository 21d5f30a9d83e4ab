import type { Restored } from '#electron/bridge/keeping-calls'
import type { TFunction } from '../app/words'

/** What a backup brought back, in the words of the person who asked. */
export function restoredWords(restored: Restored, t: TFunction): string {
  const { added, deleted, already, both } = restored
  const isAll = restored.isWhole && !restored.isStopped
  if (added + deleted + both === 0 && restored.lost.length === 0 && isAll) return t('keeping.restore.nothing')
  return [
    restored.isStopped ? t('keeping.restore.cancelled') : '',
    added > 0 ? t('keeping.restore.added', { count: added }) : '',
    deleted > 0 ? t('keeping.restore.deleted', { count: deleted }) : '',
    both > 0 ? t('keeping.restore.both', { count: both }) : '',
    already > 0 ? t('keeping.restore.already', { count: already }) : '',
  ]
    .filter((said) => said !== '')
    .join(' ')
}
