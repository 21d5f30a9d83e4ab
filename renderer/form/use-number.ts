import { useApp } from '../app/app-context'

/** How a number is written in the language of the window: `1,046`. */
export function useNumber(): (value: number) => string {
  const { language } = useApp().settings
  return (value) => value.toLocaleString(`${language}-CA`)
}
