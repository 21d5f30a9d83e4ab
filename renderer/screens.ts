import { later } from './app/later'
import { withScreenWords } from './app/words'

// In the order in which they are loaded while nothing else happens: the first question of a letter comes first.

/** The open draft: a question, or the ways to send, beside the page. */
export const LetterScreen = later(async () => (await import('./write/letter-screen')).LetterScreen)
/** What the window shows while a child writes. */
export const ChildScreens = later(() => withScreenWords(async () => (await import('./child-screens')).ChildScreens))
/** The letters of a class: made, read one after the other, printed. */
export const ClassScreens = later(() =>
  withScreenWords(async () => (await import('./class/class-screens')).ClassScreens),
)
/** A letter that left. */
export const SentScreen = later(() => withScreenWords(async () => (await import('./sent/sent-screen')).SentScreen))
/** The settings; in child mode, behind a small question. */
export const GuardedSettings = later(() =>
  withScreenWords(async () => (await import('./settings/guarded-settings')).GuardedSettings),
)
/** Those written to. */
export const PeopleDialog = later(async () => (await import('./people/people-dialog')).PeopleDialog)
/** What was deleted. */
export const TrashDialog = later(() => withScreenWords(async () => (await import('./shelf/trash-dialog')).TrashDialog))
/** How others said it. */
export const StoriesDialog = later(async () => (await import('./stories/stories-dialog')).StoriesDialog)
/** Every key that does something. */
export const ShortcutsDialog = later(async () => (await import('./help/shortcuts-dialog')).ShortcutsDialog)
/** What the app is, and its version. */
export const AboutDialog = later(async () => (await import('./help/about-dialog')).AboutDialog)
/** The two questions of the first start. */
export const WelcomeScreen = later(async () => (await import('./welcome/welcome-screen')).WelcomeScreen)
