import { languages } from '#locales/registry'

// The window has read its languages before it draws, the main process before it answers: so has a test that imports this.
await Promise.all(
  languages.tags.map((tag) =>
    languages.load(tag, 'letter', 'check', 'window', 'desktop', 'command-line', 'remarks', 'stories', 'next-steps'),
  ),
)
