import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, preview } from 'vite'
import { rendererSettings } from './build-settings.mjs'
import { inPseudoLanguage } from './pseudo-language.mjs'
import { runMain } from './run.mjs'

// Builds the window in a pseudo-language, serves it and says where, until its input ends: for the tests that look for what
// is cut. What is packaged is built elsewhere, and knows none of this.
await runMain(async ([language]) => {
  const folder = mkdtempSync(join(tmpdir(), 'two-lines-'))
  const usual = rendererSettings()
  const settings = {
    ...usual,
    plugins: [...usual.plugins, inPseudoLanguage(language)],
    build: { ...usual.build, outDir: folder },
  }
  try {
    await build(settings)
    const server = await preview({ ...settings, preview: { host: 'localhost', port: 0 } })
    console.log(server.resolvedUrls.local[0])
    await new Promise((resolve) => process.stdin.on('end', resolve).resume())
    await server.close()
  } finally {
    rmSync(folder, { recursive: true })
  }
})
