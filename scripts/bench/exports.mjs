import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { dist, mainSettings } from '../build-settings.mjs'
import { electronRuntime } from '../electron.mjs'
import { root } from '../places.mjs'
import { Stop } from '../run.mjs'

const folder = join(dist, 'bench')

/** Milliseconds of composing (p99) and of each file (median, warm), measured inside Electron. */
export async function measureExports() {
  await buildMeasures()
  const { executable, args, env } = electronRuntime()
  const { stdout, stderr } = spawnSync(executable, [...args, join(folder, 'exports-main.mjs')], {
    env,
    encoding: 'utf8',
    timeout: 60_000,
  })
  const figures = /^figures (.*)$/m.exec(stdout)?.[1]
  if (!figures) throw new Stop(`The exports could not be measured:\n${stdout}${stderr}`)
  return JSON.parse(figures)
}

async function buildMeasures() {
  const { build } = await import('vite')
  const settings = mainSettings()
  await build({
    ...settings,
    plugins: [],
    build: {
      ...settings.build,
      ssr: join(root, 'scripts/bench/exports-main.mjs'),
      outDir: folder,
      rolldownOptions: {
        ...settings.build.rolldownOptions,
        output: { format: 'esm', entryFileNames: 'exports-main.mjs', chunkFileNames: '[name].js' },
      },
    },
  })
}
