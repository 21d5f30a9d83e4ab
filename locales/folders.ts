import type { Files, LanguageIndex } from './languages'

/** The index of each folder that stands beside this file, by its path. The bundler gathers them. */
export const indexes: Readonly<Record<string, LanguageIndex>> = import.meta.glob<LanguageIndex>('./*/index.json', {
  eager: true,
  import: 'default',
})
/** What reads each other file of those folders, by its path. */
export const files: Files = import.meta.glob(['./*/*.json', './*/app/*.json', '!./*/{index,reading-ease}.json'], {
  import: 'default',
})
