import type { ClassNeeds } from '#electron/class/class-needs'
import { classRequests } from '#electron/class/class-requests'
import { Drafts } from '#electron/drafts/drafts'
import { letterMark } from '#letter/parent/agreement'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { nobody } from '#letter/draft/new-draft'
import { languageOf } from '#tests/languages'
import { temporaryFolder } from '#tests/temporary-folder'
import { classNeeds } from './class-needs'

const today = '2026-11-21'
const now = () => '2026-11-21T12:00:00.000Z'

const zoo = { ...nobody, organisation: 'Zoo de Granby', city: 'Granby' }
const school = { ...nobody, organisation: 'École des Érables', street: '12, rue Principale', city: 'Lévis' }
/** What a class is asked for with. */
export const asked = {
  title: '5e B',
  doubles: ['Emma'],
  door: 'thankful',
  recipient: zoo,
  school,
  matter: 'La visite du 12 mai',
} as const

/** The letters of a class in a folder; each set-up is an app of its own there. */
export async function setUpClass(more: Partial<ClassNeeds> & { folder?: string } = {}) {
  const folder = more.folder ?? (await temporaryFolder())
  const newId = () => crypto.randomUUID()
  const drafts = new Drafts({ folder, now, newId, about: ({ door }) => door, delay: 0 })
  const removed: string[] = []
  const onRemoved = (ids: readonly string[]) => void removed.push(...ids)
  const requests = classRequests({ ...classNeeds(drafts), onRemoved, ...more })
  return { folder, drafts, requests, removed }
}

/** That an adult agreed to the letter of a draft, as it is now. */
export const agreedNow = (draft: Draft) => ({
  on: now(),
  letter: letterMark(draft, compose(draft, languageOf(draft.convention), today)),
})
