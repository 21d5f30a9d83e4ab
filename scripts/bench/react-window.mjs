import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { dist, rendererSettings } from '../build-settings.mjs'

const source = join(import.meta.dirname, 'react')

/** The folder of the bare React window, once it is built. */
export const reactWindow = join(dist, 'bench', 'react')

/** Builds the second floor: a window that shows one button by React, built as ours is. */
export async function buildReactWindow() {
  const { build } = await import('vite')
  const settings = rendererSettings()
  await build({ ...settings, root: source, build: { ...settings.build, outDir: reactWindow } })
  for (const name of ['main.js', 'package.json']) copyFileSync(join(source, name), join(reactWindow, name))
}
