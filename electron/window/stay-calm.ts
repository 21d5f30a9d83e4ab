import { app, dialog } from 'electron'
import type { DesktopWords } from '#locales/words'

/** Writes an unforeseen error to the log, and tells the person once, calmly: never a stack trace on the screen. */
export function stayCalm(words: () => Promise<DesktopWords>): void {
  let isTold = false
  const show = async () => {
    const { message, detail, close } = (await words()).dialogs.broken
    await dialog.showMessageBox({ type: 'info', message, detail, buttons: [close] })
  }
  const tell = (error: unknown) => {
    console.error(error)
    if (isTold || !app.isReady()) return
    isTold = true
    void show()
  }
  process.on('uncaughtException', tell)
  process.on('unhandledRejection', tell)
}
