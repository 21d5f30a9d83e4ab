/** The orders in which letters are listed. */
export const shelfOrders = ['changed', 'recipient', 'state'] as const
/** One of the orders in which letters are listed. */
export type ShelfOrder = (typeof shelfOrders)[number]
