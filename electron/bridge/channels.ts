/** The channel of one call of the bridge. */
export const channelOf = (name: string): string => `bridge:${name}`

/** The channel on which the main process speaks first. */
export const commandChannel = 'command'
