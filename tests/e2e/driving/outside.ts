import { join } from 'node:path'
import type { OpenApp } from './open-app'

/** Answers the system's dialogs for saving with the name that the app proposes, in the test's own folder. */
export async function answerSaveDialogs({ app, folder }: OpenApp): Promise<void> {
  await app.evaluate(
    ({ dialog }, where) => {
      // The real one takes a window or not; the options come last.
      dialog.showSaveDialog = (...given: unknown[]) => {
        const options = given.at(-1) as Electron.SaveDialogOptions
        const name = (options.defaultPath ?? '').split('/').at(-1) ?? ''
        return Promise.resolve({ canceled: false, filePath: `${where}/${name}` })
      }
    },
    join(folder, 'produced'),
  )
}

/** Keeps the addresses that would go to the system, in place of opening them. */
export async function captureAddresses({ app }: OpenApp): Promise<() => Promise<string[]>> {
  await app.evaluate(({ app: main, shell }) => {
    const asked: string[] = []
    Object.assign(main, { asked })
    shell.openExternal = (address) => {
      asked.push(address)
      return Promise.resolve()
    }
  })
  return () => app.evaluate(({ app: main }) => (main as unknown as { asked: string[] }).asked)
}

/** Answers the system's print dialog: printed. */
export async function answerPrintDialog({ app }: OpenApp): Promise<void> {
  await app.evaluate(({ app: main }) => {
    main.once('web-contents-created', (_event, page) => {
      page.print = (_options, done) => done?.(true, '')
    })
  })
}

/** Answers the system's dialogs for opening with these files. */
export async function answerOpenDialogs({ app }: OpenApp, ...paths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...chosen] })
  }, paths)
}
