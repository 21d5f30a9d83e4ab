import type { Page } from '@playwright/test'
import type { ClassLetters } from '#electron/bridge/class-calls'
import type { OpenApp } from '../driving/open-app'

/** The letters of the only class, as they are on the disk. */
export function listed(page: Page): Promise<ClassLetters> {
  return page.evaluate(async () => {
    const { drafts } = await window.bridge.listDrafts()
    const outcome = await window.bridge.listClass({ class: drafts.find(({ pupil }) => pupil)?.pupil?.class ?? '' })
    if (outcome.kind === 'failed') throw new Error(outcome.problem)
    return outcome
  })
}

/** Agrees to these letters, as an adult who read each. */
export function agreeTo(page: Page, ids: readonly string[]): Promise<void> {
  return page.evaluate(async (all) => {
    for (const id of all) await window.bridge.agree({ id })
  }, ids)
}

/** Writes the letters of those who have not begun, as their children would, and leaves each. */
export async function writeTheOthers(page: Page): Promise<void> {
  const { letters } = await listed(page)
  await page.evaluate(
    async (waiting) => {
      for (const { id, name } of waiting) {
        const opened = await window.bridge.openDraft({ id })
        if (opened.kind === 'failed') throw new Error(opened.problem)
        const {
          history: _history,
          agreed: _agreed,
          called: _called,
          pupil: _pupil,
          changed: _changed,
          ...words
        } = opened.draft
        const answers = {
          what: { kind: 'own', text: `La piscine a fermé, dit ${name}` },
          why: { kind: 'own', text: 'j’aime nager' },
        } as const
        await window.bridge.keepWords({ words: { ...words, answers: { ...words.answers, ...answers } } })
        await window.bridge.leaveDraft()
      }
    },
    letters.filter(({ state }) => state === 'not-begun').map(({ id, name }) => ({ id, name })),
  )
}

/** Keeps what would be printed, in place of the paper; what it answers takes the first PDF that was not taken yet. */
export async function keptPaper({ app }: OpenApp): Promise<() => Promise<Buffer>> {
  await app.evaluate(({ app: main }) => {
    const printed: Promise<Buffer>[] = []
    Object.assign(main, { printed })
    main.on('web-contents-created', (_event, contents) => {
      contents.print = (_options, done) => {
        printed.push(contents.printToPDF({ preferCSSPageSize: true }))
        void Promise.allSettled(printed).finally(() => done?.(true, ''))
      }
    })
  })
  return async () => {
    // Sound: put there above.
    const pdf = await app.evaluate(async ({ app: main }) =>
      (await (main as unknown as { printed: Promise<Buffer>[] }).printed.shift())?.toString('base64'),
    )
    return Buffer.from(pdf ?? '', 'base64')
  }
}
