import type { Draft } from '#letter/draft/draft'
import { duplicateDraft, duplicateForAnother } from '#letter/draft/duplicate-draft'
import { splitDraft } from '#letter/compose/split-draft'
import { languages, readLanguage } from '#locales/registry'
import type { Bridge } from './bridge/bridge'
import type { Start } from './bridge/start-calls'
import type { Settings } from './bridge/settings'
import type { Opened } from './bridge/drafts-calls'
import type { ClassRequests } from './class/class-requests'
import { conversationRequests } from './conversation/conversation-requests'
import type { CorrespondenceRequests } from './conversation/correspondence-requests'
import type { Drafts } from './drafts/drafts'
import type { NamedFile } from './drafts/named-file'
import type { EnclosuresRequests } from './enclosures/enclosures-requests'
import type { FactsRequests } from './facts/facts-requests'
import type { SendingRequests } from './sending/sending-requests'
import type { KeepingRequests } from './keeping/keeping-requests'
import type { StoredSettings } from './settings/settings'
import type { SignatureRequests } from './signature/signature-requests'
import type { PeopleRequests } from './people/people-requests'
import type { SpellingRequests } from './spelling/spelling-requests'
import { settingsIn } from './settings/settings-in-use'
import { languageFor } from './settings/words'
import { exists } from './system/paths'
import type { LastWords } from './window/last-words'
import { failed } from './system/problem'

/** What the answers to the window need of the app. */
export type RequestsNeeds = Readonly<{
  drafts: Drafts
  settings: StoredSettings
  sending: SendingRequests
  enclosures: EnclosuresRequests
  facts: FactsRequests
  correspondence: CorrespondenceRequests
  people: PeopleRequests
  spelling: SpellingRequests
  keeping: KeepingRequests
  classes: ClassRequests
  signature: SignatureRequests
  version: string
  platform: string
  today: () => string
  /** The languages of the system, the first the best, until the person chooses. */
  preferred: readonly string[]
  /** The file that was named from outside, and the page that is told of it. */
  named: Pick<NamedFile, 'forFirstScreen' | 'listen'>
  lastWords: Pick<LastWords, 'handedOver'>
  askFolder: () => Promise<string | null>
  showFolder: (folder: string) => Promise<string>
  /** What the menu and the window's frame follow: the language, the look. */
  settingsChanged: (settings: Settings) => void
}>

/** Everything the window may ask, as plain functions. */
export function requestsIn(needs: RequestsNeeds): Bridge {
  const { drafts, settings, sending, correspondence, spelling } = needs
  const { partyOf, ...people } = needs.people
  const { tidyEnclosed, ...enclosures } = needs.enclosures
  const { erase, ...keeping } = needs.keeping

  // Until a letter is left, an enclosure taken out can be taken back; another version of the letter may still need it.
  const left = async (id: string): Promise<void> => {
    if (!drafts.files.wasApart(id)) await tidyEnclosed(id)
    await drafts.close(id)
  }

  const opened = async <T extends Opened>(outcome: T): Promise<T> => {
    if (outcome.kind === 'done') {
      const { open } = settings.stored
      settings.change({ open: outcome.draft.id })
      if (open && open !== outcome.draft.id) await left(open)
    }
    return outcome
  }

  const draftToComeBackTo = async (): Promise<Draft | null> => {
    const { open } = settings.stored
    const outcome = open ? await drafts.open(open) : null
    return outcome?.kind === 'done' ? outcome.draft : null
  }

  const start = async (): Promise<Start> => {
    const named = await needs.named.forFirstScreen()
    const shelf = await drafts.firstList()
    return {
      settings: settingsIn(needs),
      shelf,
      open: named?.kind === 'done' ? (await opened(named)).draft : await draftToComeBackTo(),
      today: needs.today(),
      version: needs.version,
      platform: needs.platform,
      unsaved: drafts.keeper.unsavedStates(),
      problem: named?.kind === 'failed' ? named : null,
    }
  }

  return {
    ...sending,
    ...enclosures,
    ...needs.facts,
    ...correspondence,
    ...conversationRequests(drafts),
    ...spelling,
    ...people,
    ...keeping,
    ...needs.classes,
    ...needs.signature,

    start,
    listen: () => needs.named.listen(),
    handedOver: () => Promise.resolve(needs.lastWords.handedOver()),
    listDrafts: () => drafts.list(),
    searchDrafts: (view) => drafts.search.look(view, settingsIn(needs).language),
    createDraft: async ({ door }) => {
      const { convention, child } = settingsIn(needs)
      return opened(await drafts.create(door, convention, { register: child ? 'child' : 'adult' }))
    },
    writeTo: async ({ key, door }) => {
      const { convention, child } = settingsIn(needs)
      const to = await partyOf(key)
      if (to.kind === 'failed') return to
      const begun = { register: child ? 'child' : 'adult', recipient: to.party } as const
      return opened(await drafts.create(door, convention, begun))
    },
    openDraft: async ({ id }) => opened(await drafts.open(id)),

    leaveDraft: async () => {
      const { open } = settings.stored
      settings.change({ open: null })
      if (open) await left(open)
      return { kind: 'done' }
    },

    // A letter in a language that there is not could not be opened again.
    keepWords: async ({ words }) => (languages.has(words.convention) ? drafts.keep(words) : failed('unknown')),
    saveNow: async () => (await drafts.keeper.flush())[0] ?? { kind: 'done' },
    duplicateDraft: ({ id }) => drafts.derive(id, duplicateDraft),
    duplicateForAnother: ({ id }) => drafts.derive(id, duplicateForAnother),
    splitDraft: async ({ id, sentences }) => {
      const first = await drafts.current(id)
      if (first.kind === 'failed') return first
      const language = await readLanguage(first.draft.convention)
      return drafts.derive(id, (draft, made) => splitDraft(draft, sentences, made, language, needs.today()))
    },

    settleElsewhere: async ({ id, version }) => {
      const outcome = await drafts.settle(id, version)
      if (outcome.kind === 'done') settings.change({ open: outcome.draft.id })
      return outcome
    },

    deleteDraft: async ({ id }) => {
      const outcome = await drafts.delete(id)
      if (outcome.kind === 'done' && settings.stored.open === id) settings.change({ open: null })
      return outcome
    },

    listDeleted: () => drafts.trash.list(drafts.folder),
    renameDraft: ({ id, name }) => drafts.rename(id, name),
    restoreDraft: ({ id }) => drafts.restore(id),

    eraseAll: async () => {
      await languages.load(languageFor(needs.preferred), 'desktop')
      const outcome = await erase()
      if (outcome.kind === 'failed') return outcome
      needs.settingsChanged(settingsIn(needs))
      return { kind: 'done', start: await start() }
    },

    chooseFolder: async () => {
      if (settings.fixed.includes('folder')) return { kind: 'cancelled' }
      const folder = await needs.askFolder()
      if (folder === null) return { kind: 'cancelled' }
      // Remembered before anything is called saved there: whatever ends the app, it opens here again.
      settings.change({ folder })
      await settings.written()
      await drafts.moveTo(folder)
      const { open } = settings.stored
      const goesOn = open !== null && open !== undefined && drafts.folderOf(open) === folder
      if (!goesOn) settings.change({ open: null })
      return { kind: 'done', shelf: await drafts.list(), goesOn }
    },

    showFolder: async () => {
      const wrong = await needs.showFolder(drafts.folder)
      return wrong === '' ? { kind: 'done' } : { kind: 'failed', problem: 'folder-gone', name: drafts.folder }
    },

    changeSettings: async ({ convention, language, ...change }) => {
      const speaks = language !== undefined && languages.appTags.includes(language)
      if (speaks) await languages.load(language, 'desktop')
      settings.change({
        ...change,
        ...(convention && languages.has(convention) ? { convention } : {}),
        ...(speaks ? { language } : {}),
      })
      const changed = settingsIn(needs)
      needs.settingsChanged(changed)
      return changed
    },

    policyTold: async () => {
      const { path, faults, set } = settings.policy
      const isThere = set.folder === undefined || (await exists(set.folder))
      return { path, faults: isThere ? faults : [...faults, { kind: 'no-folder', folder: set.folder ?? '' }] }
    },
  }
}
