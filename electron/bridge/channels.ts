/** The channel of one call or one signal. */
export const channelOf = (name: string): string => `bridge:${name}`
