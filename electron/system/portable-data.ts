import { accessSync, constants, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder `Two Lines data` beside the app, where it then keeps everything: beside its executable, or the AppImage it comes in. Null where there is none that can be written in. */
export function portableData(executable: string, appImage: string | undefined): string | null {
  const folder = join(dirname(appImage ?? executable), 'Two Lines data')
  try {
    accessSync(folder, constants.W_OK)
    return statSync(folder).isDirectory() ? folder : null
  } catch {
    return null
  }
}
