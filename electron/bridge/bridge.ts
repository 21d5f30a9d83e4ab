import type { Requests } from './call'
import { classCalls } from './class-calls'
import { conversationCalls } from './conversation-calls'
import { correspondenceCalls } from './correspondence-calls'
import { draftsCalls } from './drafts-calls'
import { enclosuresCalls } from './enclosures-calls'
import { factsCalls } from './facts-calls'
import { keepingCalls } from './keeping-calls'
import { peopleCalls } from './people-calls'
import { sendingCalls } from './sending-calls'
import type { Settings } from './settings'
import { settingsCalls } from './settings-calls'
import { shelfCalls } from './shelf-calls'
import { signatureCalls } from './signature-calls'
import { spellingCalls } from './spelling-calls'
import { startCalls } from './start-calls'

/** Every call that the window may make of the main process, named once in the file of its subject. Nothing else crosses. */
export const calls = {
  ...startCalls,
  ...shelfCalls,
  ...draftsCalls,
  ...peopleCalls,
  ...settingsCalls,
  ...enclosuresCalls,
  ...factsCalls,
  ...sendingCalls,
  ...correspondenceCalls,
  ...conversationCalls,
  ...keepingCalls,
  ...signatureCalls,
  ...spellingCalls,
  ...classCalls,
}

/** All that the window may ask of the main process, as functions: what it calls, and what the main process answers with. */
export type Bridge = Requests<typeof calls>

/** A language of the app itself. */
export type AppLanguage = Settings['language']
