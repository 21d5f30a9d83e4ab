import { app, dialog } from 'electron'
import type { DesktopWords } from '#locales/words'

/** Writes an unforeseen error to the log, and tells the person once, calmly: never a stack trace on the screen. */
export function stayCalm(words: () => Promise<DesktopWords>): void {
  let isTold = false
  const tell = async (error: unknown) => {
    console.error(error)
    if (isTold || !app.isReady()) return
    isTold = true
    const { message, detail, close } = (await words()).dialogs.broken
    void dialog.showMessageBox({ type: 'info', message, detail, buttons: [close] })
  }
  process.on('uncaughtException', (error) => void tell(error))
  process.on('unhandledRejection', (error) => void tell(error))
}
