import { useEffect, useState } from 'react'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'

/** Says where a file can go that is held over home, or dropped there: no letter is open to take it. */
export function NoLetterHere() {
  const { t } = useTranslation()
  const [given, give] = useState<'nothing' | 'over' | 'file' | 'letter'>('nothing')
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      give('over')
    }
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && give('nothing')
    const drop = (event: DragEvent) => {
      const [file] = event.dataTransfer?.files ?? []
      if (event.defaultPrevented || !file) return
      event.preventDefault()
      give(file.name.toLowerCase().endsWith('.twolines') ? 'letter' : 'file')
    }
    const stop = new AbortController()
    const { signal } = stop
    window.addEventListener('dragover', over, { signal })
    window.addEventListener('dragleave', leave, { signal })
    window.addEventListener('drop', drop, { signal })
    return () => stop.abort()
  }, [])
  if (given === 'nothing') return null
  return (
    <div className="notice at-foot" role="status">
      <Icon name="clip" />
      <p className="notice-words">{t(given === 'letter' ? 'enclosures.noLetterFile' : 'enclosures.noLetter')}</p>
      {given !== 'over' && (
        <button type="button" className="button small" onClick={() => give('nothing')}>
          {t('common.close')}
        </button>
      )}
    </div>
  )
}
