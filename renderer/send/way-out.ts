import type { Draft } from '#letter/draft/draft'

/** The ways to send a letter, in the order in which they are offered. */
export const waysOut = ['email', 'post', 'form'] as const

/** How a letter leaves: in a message, on paper, or pasted into a form or a chat. */
export type WayOut = (typeof waysOut)[number]

/** The way that fits what is known of a draft's recipient: by post where only a postal address is known, else by e-mail. */
export function fittingWay({ recipient }: Pick<Draft, 'recipient'>): WayOut {
  return recipient.email === '' && recipient.street !== '' ? 'post' : 'email'
}
