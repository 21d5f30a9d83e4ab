import { useLayoutEffect } from 'react'
import type { Settings } from '#electron/bridge/settings'

/** Gives the window the text and the contrast that were chosen, as attributes of the root that the styles read. */
export function useAppearance({ contrast, typeface, textSize, spacing }: Settings): void {
  useLayoutEffect(() => {
    const { dataset, style } = document.documentElement
    dataset['typeface'] = typeface
    dataset['spacing'] = spacing
    style.setProperty('--text-scale', String(textSize / 100))
  }, [spacing, textSize, typeface])

  useLayoutEffect(() => {
    const system = matchMedia('(prefers-contrast: more)')
    const follow = () => {
      document.documentElement.dataset['contrast'] = contrast === 'more' || system.matches ? 'more' : 'usual'
    }
    follow()
    system.addEventListener('change', follow)
    return () => system.removeEventListener('change', follow)
  }, [contrast])
}
