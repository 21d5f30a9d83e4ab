import type { ClassLetters, PupilLetter } from '#electron/bridge/class-calls'
import type { Failed, Outcome } from '#electron/bridge/outcome'
import type { RemovedPupil } from './pupil-changes'

/** What a list shows of a class: `letters` is null until they are read, `removed` the letter that can still be put back. */
type ShownClass = Readonly<{
  title: string
  letters: readonly PupilLetter[] | null
  removed: RemovedPupil | null
  failed: Failed | null
}>

/** What is shown of a class as it was read, null before that, and the letter taken out last. Without its only letter it has its title, and nothing failed. */
export function shownClass(answer: Outcome<ClassLetters> | null, removed: RemovedPupil | null): ShownClass {
  if (answer?.kind === 'done') {
    const { title, letters } = answer
    const isBack = letters.some(({ id }) => id === removed?.id)
    return { title, letters, removed: isBack ? null : removed, failed: null }
  }
  if (removed && answer?.problem === 'not-found') return { title: removed.title, letters: [], removed, failed: null }
  return { title: '', letters: null, removed, failed: answer }
}
