import type { Draft } from '#letter/draft/draft'
import { useTranslation } from '../app/words'

type Props = Readonly<{
  register: Draft['register']
  /** Whether the words typed can end the sentence that was begun. */
  fits: boolean
  /** Keeps the words typed, without the beginning. */
  onKeep: () => void
}>

const words = {
  adult: { said: 'write.misfit', keep: 'write.keepWithout', look: 'button small' },
  child: { said: 'child.write.misfit', keep: 'child.write.keepWithout', look: 'button' },
} as const

/** Says under the field that a beginning and what was typed after it do not go together, and offers the words alone. */
export function Misfit({ register, fits, onKeep }: Props) {
  const { t } = useTranslation()
  const { said, keep, look } = words[register]
  return (
    <div className="misfit" role="status">
      {!fits && (
        <>
          <p>{t(said)}</p>
          <button type="button" className={look} onClick={onKeep}>
            {t(keep)}
          </button>
        </>
      )}
    </div>
  )
}
