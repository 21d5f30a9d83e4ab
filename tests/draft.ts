import { randomUUID } from 'node:crypto'
import { newDraft } from '#letter/draft/new-draft'
import type { Draft } from '#letter/draft/draft'

/** A draft made by hand, with what a test needs of it. */
export function makeDraft(more: Partial<Draft> = {}): Draft {
  const empty = newDraft({
    id: randomUUID(),
    door: 'disappointed',
    convention: 'fr-CA',
    now: '2026-11-20T15:04:05.000Z',
  })
  return { ...empty, answers: { what: { kind: 'own', text: 'Le tournoi est annulé.' } }, ...more }
}
