import type { Failed } from './outcome'

/** Whether the last words of a draft are on the disk: on their way, there, or refused for now. Only the main process knows. */
export type Saving = 'saving' | 'saved' | Failed
