import { expect, test } from 'vitest'
import { restoredWords } from '#renderer/settings/restored-words'
import { translationIn } from '#renderer/app/words'
import '#tests/languages'

const nothing = { added: 0, deleted: 0, already: 0, both: 0, lost: [], isWhole: true, isStopped: false }

test.each([
  ['en', { added: 2, already: 1 }, '2 letters are back in your list. 1 letter was already here.'],
  ['en', { already: 3 }, 'Nothing was missing: all that this backup holds is already here.'],
  ['en', { already: 3, lost: ['porch.twolines'] }, '3 letters were already here.'],
  ['en', { isWhole: false, lost: ['porch.twolines'] }, ''],
  [
    'en',
    { added: 2, isStopped: true },
    'Stopped. Each letter that came back is whole; the others were left in the backup. Put it back again to have them all: nothing will come twice. 2 letters are back in your list.',
  ],
  ['fr', { added: 1, deleted: 1 }, '1 lettre est revenue dans votre liste. 1 lettre est revenue dans la corbeille.'],
  ['fr', { both: 1 }, '1 lettre avait changé depuis\u00a0: les deux versions sont dans votre liste.'],
] as const)('in %s, what came back is said: %o', (language, came, said) => {
  expect(restoredWords({ ...nothing, ...came }, translationIn(language).t)).toBe(said)
})
