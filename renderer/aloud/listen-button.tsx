import type { ComponentProps } from 'react'
import { later, useScreenPainted } from '../app/later'

const ReadAloudButton = later(async () => (await import('./read-aloud-button')).ReadAloudButton)

/** What reads a part of a letter's screen aloud: nobody misses it before the question is painted. */
export function ListenButton(props: ComponentProps<typeof ReadAloudButton>) {
  return useScreenPainted() && <ReadAloudButton {...props} />
}
