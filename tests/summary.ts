import type { Summary } from '#electron/bridge/shelf'

/** One line of the list of letters, as a test needs it. */
export function makeSummary(more: Partial<Summary>): Summary {
  return {
    id: 'one',
    door: 'disappointed',
    register: 'adult',
    title: '',
    recipient: '',
    changed: '2026-11-21T12:00:00.000Z',
    state: 'writing',
    sent: null,
    answered: null,
    hoped: null,
    follows: null,
    pupil: null,
    isCopy: false,
    isCalled: false,
    ...more,
  }
}
