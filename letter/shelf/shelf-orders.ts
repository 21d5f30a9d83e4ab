/** The orders in which letters are listed. */
export const shelfOrders = ['changed', 'recipient', 'state'] as const
export type ShelfOrder = (typeof shelfOrders)[number]
