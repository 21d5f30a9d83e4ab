import { basename } from 'node:path'
import type { Requests } from '../bridge/call'
import type { ClassProgress, classCalls } from '../bridge/class-calls'
import type { Outcome } from '../bridge/outcome'
import type { Drafts } from '../drafts/drafts'
import { LongDoings, unheard } from '../system/long-doing'
import { exists } from '../system/paths'
import { failed } from '../system/problem'
import type { LeavingNeeds } from '../sending/leaving-letter'
import { draftsOfClass, lettersOfClass } from './class-letters'
import { newLetters, taskOf } from './new-class'

/** What the window asks of the letters of a class. */
export type ClassRequests = Requests<typeof classCalls>

/** What the letters of a class need of the app and the system. */
export type ClassNeeds = LeavingNeeds &
  Readonly<{
    drafts: Drafts
    now: () => string
    newId: () => string
    /** The convention of the settings, in which a new class writes. */
    convention: () => string
    showFile: (path: string) => void
    /** Told of the letters that were moved to the trash: none of them is open any more. */
    onRemoved: (ids: readonly string[]) => void
    /** Tells how far the letters of a class are, where that takes a while. */
    onProgress: (progress: ClassProgress) => void
  }>

/** Makes, lists, changes, prints and removes the letters of a class, which is nothing but these letters. */
export function classRequests(needs: ClassNeeds): ClassRequests {
  const { drafts, now, newId, today } = needs
  const doings = new LongDoings(needs.onProgress)
  const produced = new Map<string, string>()

  const listed = (id: string) => lettersOfClass(id, drafts, today())

  return {
    openClassList: () => Promise.resolve({ kind: 'cancelled' }),

    makeClass: async ({ pupils, ...given }) => {
      const task = { ...given, class: newId(), convention: needs.convention() }
      const letters = newLetters(task, pupils, 0, { newId, now: now() })
      if (letters.length === 0) return failed('nothing-to-send')
      const files = letters.map((draft) => ({ draft, about: draft.writer.name }))
      const made = await doings.during('class-making', (going) => drafts.addTogether(files, going))
      return made.kind === 'done' ? listed(task.class) : made
    },

    listClass: ({ class: id }) => listed(id),

    leaveWord: ({ id, word }) =>
      drafts.changeLife(id, ({ pupil }) => pupil && { pupil: { ...pupil, word: word.trim() } }),

    addPupil: async ({ class: id, name }) => {
      const found = await draftsOfClass(id, drafts)
      if (found.kind === 'failed') return found
      const [first, last] = [found.drafts[0], found.drafts.at(-1)]
      const task = first && taskOf(first)
      if (!task || !last) return failed('not-found')
      const letters = newLetters(task, [name], last.pupil.place + 1, { newId, now: now() })
      const files = letters.map((draft) => ({ draft, about: draft.writer.name }))
      const added = await drafts.addTogether(files, unheard())
      return added.kind === 'failed' ? added : listed(id)
    },

    removeClass: async ({ class: id }) => {
      const found = await draftsOfClass(id, drafts)
      if (found.kind === 'failed') return found
      const removed: string[] = []
      let problem: Outcome = { kind: 'done' }
      for (const draft of found.drafts) {
        const outcome = await drafts.delete(draft.id)
        if (outcome.kind === 'done') removed.push(draft.id)
        else problem = outcome
      }
      needs.onRemoved(removed)
      return problem
    },

    restoreClass: async ({ class: id }) => {
      const listing = await drafts.trash.list(drafts.folder)
      if (listing.kind === 'failed') return listing
      const letters = listing.deleted.filter(({ pupil }) => pupil?.class === id)
      let problem: Outcome = letters.length > 0 ? { kind: 'done' } : failed('not-found')
      for (const letter of letters) {
        const outcome = await drafts.restore(letter.id)
        if (outcome.kind === 'failed') problem = outcome
      }
      return problem
    },

    saveClass: () => Promise.resolve(failed('unknown')),
    printClass: () => Promise.resolve(failed('unknown')),
    printClassGuide: () => Promise.resolve(failed('unknown')),

    stopClass: ({ what }) => Promise.resolve(doings.stop(what)),

    showClassFile: async ({ class: id }) => {
      const path = produced.get(id)
      if (path === undefined) return failed('not-found')
      if (!(await exists(path))) return failed('not-found', basename(path))
      needs.showFile(path)
      return { kind: 'done' }
    },
  }
}
