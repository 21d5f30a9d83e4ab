import type { Settings } from '#electron/bridge/settings'

/** The settings of somebody in Québec who changed none. */
export const usualSettings: Settings = {
  language: 'fr',
  place: 'CA-QC',
  convention: 'fr-CA',
  child: false,
  wall: '',
  welcomed: true,
  asking: 'one-by-one',
  look: 'system',
  contrast: 'system',
  typeface: 'hyperlegible',
  textSize: 100,
  spacing: 'usual',
  readingVoice: '',
  ownWords: [],
  hand: {},
  fixed: [],
  signature: '',
}
