import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { sfntFromWoff } from '#electron/export/sfnt-from-woff'

const require = createRequire(import.meta.url)

/**
 * The settings by which the programs of Linux find, under the name of the letter's font, the one that the app draws with, as a computer
 * that has the font finds it; the font is unpacked in this folder.
 */
export async function withOwnFont(folder: string): Promise<NodeJS.ProcessEnv> {
  await mkdir(folder, { recursive: true })
  for (const weight of [400, 700]) {
    const packed = await readFile(
      require.resolve(`@fontsource/gelasio/files/gelasio-latin-${String(weight)}-normal.woff`),
    )
    await writeFile(join(folder, `gelasio-${String(weight)}.ttf`), sfntFromWoff(packed))
  }
  const settings = join(folder, 'fonts.conf')
  await writeFile(
    settings,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${folder}</dir>
<match target="pattern"><test name="family"><string>Georgia</string></test>
<edit name="family" mode="assign" binding="same"><string>Gelasio</string></edit></match></fontconfig>`,
  )
  return { FONTCONFIG_FILE: settings }
}
