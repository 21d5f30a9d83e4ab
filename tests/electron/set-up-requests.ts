import { onTestFinished, vi } from 'vitest'
import type { Outcome } from '#electron/bridge/outcome'
import { classRequests } from '#electron/class/class-requests'
import type { CorrespondenceRequests } from '#electron/conversation/correspondence-requests'
import { Drafts } from '#electron/drafts/drafts'
import { keepingRequests } from '#electron/keeping/keeping-requests'
import { peopleRequests } from '#electron/people/people-requests'
import { requestsIn, type RequestsNeeds } from '#electron/requests'
import type { SendingRequests } from '#electron/sending/sending-requests'
import type { Policy } from '#electron/settings/policy'
import { StoredSettings } from '#electron/settings/settings'
import type { SignatureRequests } from '#electron/signature/signature-requests'
import type { SpellingRequests } from '#electron/spelling/spelling-requests'
import type { Draft } from '#letter/draft/draft'
import { temporaryFolder } from '../temporary-folder'
import { noSignature } from '#tests/signatures'
import { classNeeds } from './class/class-needs'

/** All that the window may ask, in a folder of letters; `start` begins a later run of the app there. */
export async function setUp({ on, policy, ...more }: Partial<RequestsNeeds> & { on?: string; policy?: Policy } = {}) {
  const [folder, userData] = [on ?? (await temporaryFolder()), await temporaryFolder()]
  const usual = await temporaryFolder()
  const now = () => '2026-11-21T12:00:00.000Z'
  const today = () => '2026-11-21'
  const start = () => {
    const drafts = new Drafts({ folder, now, newId: () => crypto.randomUUID(), about: ({ door }) => door, delay: 0 })
    const settings = new StoredSettings(userData, policy)
    onTestFinished(() => settings.written())
    const settingsChanged = vi.fn<RequestsNeeds['settingsChanged']>()
    const needs: RequestsNeeds = {
      drafts,
      settings,
      sending: {} as SendingRequests, // Sound: these tests let no letter leave.
      enclosures: {
        encloseFiles: () => Promise.resolve({ kind: 'cancelled' }),
        encloseGiven: () => Promise.resolve({ kind: 'done', enclosed: [], refused: [] }),
        choosePhoto: () => Promise.resolve({ kind: 'cancelled' }),
        readPhoto: () => Promise.resolve({ kind: 'refused', why: 'unread' }),
        keepByHand: () => Promise.resolve({ kind: 'failed', problem: 'unknown' }),
        missingEnclosed: () => Promise.resolve([]),
        showEnclosed: () => Promise.resolve({ kind: 'done' }),
        tidyEnclosed: () => Promise.resolve(),
      },
      facts: { findFacts: () => Promise.resolve({ kind: 'done', facts: [] }) },
      correspondence: {} as CorrespondenceRequests, // Sound: nor do they tell what became of one.
      people: peopleRequests(drafts, now),
      version: '1.2.3',
      platform: 'linux',
      today,
      preferred: ['fr'],
      keeping: keepingRequests({
        drafts,
        settings,
        signature: noSignature,
        today,
        backupWord: () => 'Letters backup',
        askWhere: () => Promise.resolve(null),
        askBackup: () => Promise.resolve(null),
        makeUsualFolder: () => usual,
        clearTraces: () => Promise.resolve(),
      }),
      classes: {
        ...classRequests(classNeeds(drafts)),
        printClassGuide: () => Promise.resolve({ kind: 'cancelled' }),
      },
      signature: {} as SignatureRequests, // Sound: nor do they sign one.
      spelling: {} as SpellingRequests, // Sound: nor do they spell one.
      named: { forFirstScreen: () => Promise.resolve(null), listen: () => Promise.resolve() },
      lastWords: { handedOver: () => undefined },
      askFolder: () => Promise.resolve(null),
      showFolder: () => Promise.resolve(''),
      settingsChanged,
      ...more,
    }
    return { requests: requestsIn(needs), settings, settingsChanged }
  }
  return { folder, usual, start, ...start() }
}

/** The draft that was opened. */
export const done = (outcome: Outcome<{ draft: Draft }>): Draft => {
  if (outcome.kind === 'failed') throw new Error(outcome.problem)
  return outcome.draft
}
