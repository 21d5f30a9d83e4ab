import { basename } from 'node:path'
import { pageGeometry } from '#letter/compose/compose'
import type { Exit } from '#letter/draft/draft'
import { mostPupils } from '#letter/text/limits'
import { languages, readLanguage } from '#locales/registry'
import type { Requests } from '../bridge/call'
import type { classCalls } from '../bridge/class-calls'
import type { Outcome } from '../bridge/outcome'
import { documentName } from '../drafts/file-name'
import { outcomeOfPrinting } from '../sending/make-document'
import { decodeList, isDocument } from '../system/decode-list'
import { LongDoings, unheard } from '../system/long-doing'
import { exists } from '../system/paths'
import { failed, problemOf } from '../system/problem'
import { readRegularFile } from '../system/read-regular-file'
import { saveFile } from '../system/save-file'
import { saveFolder } from '../system/save-folder'
import { classDocument, letterFiles } from './class-files'
import type { ClassNeeds } from './class-needs'
import { draftsOfClass, lettersOfClass } from './class-letters'
import { leavingLetters, type LeavingLetter } from './leaving-letters'
import { lateLetter, namedAmong, newLetters } from './new-class'

// In bytes: thousands of names.
const largestList = 1024 * 1024

/** What the window asks of the letters of a class. */
export type ClassRequests = Requests<typeof classCalls>

/** Makes, lists, changes, prints and removes the letters of a class, which is nothing but these letters. */
export function classRequests(needs: ClassNeeds): ClassRequests {
  const { drafts, now, newId, today } = needs
  const doings = new LongDoings(needs.onProgress)
  const produced = new Map<string, string>()
  const removed = new Map<string, ReadonlySet<string>>()

  // Recorded even if the disk refuses: they have left, and writing that is tried again.
  const left = async (letters: readonly LeavingLetter[], how: Exit): Promise<void> => {
    await Promise.all(letters.map(({ draft }) => drafts.record(draft.id, { kind: 'left', how, on: now() })))
  }

  const listed = (id: string) => lettersOfClass(id, needs)

  return {
    openClassList: async () => {
      const chosen = await needs.askList()
      if (chosen === null) return { kind: 'cancelled' }
      const name = basename(chosen)
      const bytes = await readRegularFile(chosen, largestList).catch(problemOf)
      if (typeof bytes === 'string') return failed(bytes, name)
      return isDocument(bytes) ? { kind: 'document', name } : { kind: 'done', text: decodeList(bytes), name }
    },

    makeClass: async ({ pupils, doubles, ...given }) => {
      const task = { ...given, class: newId(), convention: needs.convention() }
      const letters = newLetters(task, pupils, 0, { newId, now: now() }, doubles)
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
      if (found.drafts.length >= mostPupils) return failed('class-full')
      const draft = lateLetter(found.drafts, name, { newId, now: now() })
      if (!draft?.pupil) return failed('not-found')
      const added = await drafts.addTogether([{ draft, about: draft.writer.name }], unheard())
      return added.kind === 'failed' ? added : { kind: 'done', name: draft.pupil.name }
    },

    renamePupil: async ({ id, name }) => {
      const read = await drafts.readAll()
      if (read.kind === 'failed') return read
      const pupils = read.drafts.flatMap(({ id: draft, pupil }) => (pupil ? [{ ...pupil, draft }] : []))
      const its = pupils.find(({ draft }) => draft === id)
      const others = pupils.filter((one) => one.class === its?.class && one !== its)
      const named = namedAmong(
        name,
        others.map((one) => one.name),
        its?.name,
      )
      if (named.name === '') return failed('unknown')
      const changed = await drafts.changeLife(id, ({ pupil }) => pupil && { pupil: { ...pupil, name: named.name } })
      return changed.kind === 'failed' ? changed : { kind: 'done', ...named }
    },

    removeClass: async ({ class: id }) => {
      const found = await draftsOfClass(id, drafts)
      if (found.kind === 'failed') return found
      const outcomes = await each(found.drafts, (one) => drafts.delete(one))
      const gone = found.drafts.flatMap((draft, index) => (outcomes[index]?.kind === 'done' ? [draft.id] : []))
      removed.set(id, new Set([...(removed.get(id) ?? []), ...gone]))
      needs.onRemoved(gone)
      return outcomes.find(({ kind }) => kind === 'failed') ?? { kind: 'done' }
    },

    restoreClass: async ({ class: id }) => {
      const listing = await drafts.trash.list(drafts.folder)
      if (listing.kind === 'failed') return listing
      // Those that went together come back together; after a later start, all that the trash has of the class.
      const together = removed.get(id)
      const letters = listing.deleted.filter((one) => one.pupil?.class === id && (together?.has(one.id) ?? true))
      if (letters.length === 0) return failed('not-found')
      const outcomes = await each(letters, (one) => drafts.restore(one))
      removed.delete(id)
      return outcomes.find(({ kind }) => kind === 'failed') ?? { kind: 'done' }
    },

    saveClass: async ({ class: id, format, order, apart }) => {
      const letters = await leavingLetters(id, order, needs)
      if ('problem' in letters) return letters
      const { title, leaving, held, gone, missing } = letters
      const name = documentName(needs.letterWord(), title, today())
      const chosen = await (apart ? needs.askFolder() : needs.askWhere(`${name}.${format}`, format))
      if (chosen === null) return { kind: 'cancelled' }
      const saved = await doings.during('class-file', async (going) => {
        const outcome = await (apart
          ? saveFolder(chosen, { about: documentName(needs.letterWord(), title, ''), name }, () =>
              letterFiles(leaving, format, needs.letterWord(), going),
            )
          : saveFile(chosen, `.${format}`, () => classDocument({ title, letters: leaving }, format, going)))
        return outcome.kind === 'failed' && going.signal.aborted ? { kind: 'cancelled' as const } : outcome
      })
      if (saved.kind !== 'done') return saved
      produced.set(id, saved.path)
      await left(leaving, format)
      return { kind: 'done', file: saved.file, folder: saved.folder, letters: leaving.length, held, gone, missing }
    },

    printClass: async ({ class: id, order }) => {
      const letters = await leavingLetters(id, order, needs)
      if ('problem' in letters) return letters
      const { title, leaving, held, gone, missing } = letters
      const outcome = await doings.during('class-file', (going) =>
        outcomeOfPrinting(async () => {
          const { printClassLetters } = await import('../export/class-documents')
          going.step(0, leaving.length)
          return printClassLetters({ title, letters: leaving }, going).catch((error: unknown) => {
            if (going.signal.aborted) return 'cancelled'
            throw error
          })
        }),
      )
      if (outcome.kind !== 'done') return outcome
      await left(leaving, 'print')
      return { kind: 'done', letters: leaving.length, held, gone, missing }
    },

    printClassGuide: () =>
      outcomeOfPrinting(async () => {
        const [{ printHtml }, { guideHtml }] = await Promise.all([import('../export/print'), import('./guide-html')])
        const [tag, convention] = [needs.language(), needs.convention()]
        const { conventions } = await readLanguage(convention)
        const paper = conventions[convention]
        if (!paper) throw new RangeError(`There is no convention ${convention}`)
        const size = pageGeometry(paper)
        return printHtml(guideHtml(await languages.read(tag, 'class-guide'), size, tag), size)
      }),

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

async function each(
  letters: readonly Readonly<{ id: string }>[],
  act: (id: string) => Promise<Outcome>,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (const { id } of letters) outcomes.push(await act(id))
  return outcomes
}
