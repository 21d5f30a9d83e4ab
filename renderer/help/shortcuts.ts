import { isMac, type Key } from './key-names'

/** What each key or keys do, in groups, as the help shows them. The menu of the app and the window answer to them. */
export const shortcuts = [
  {
    group: 'answering',
    keys: [
      { what: 'goOn', ways: [['enter']] },
      { what: 'newLine', ways: [['shift', 'enter']] },
      { what: 'goOnAnywhere', ways: [['control', 'enter']] },
      { what: 'beginnings', ways: [['up'], ['down']] },
    ],
  },
  {
    group: 'letter',
    keys: [
      { what: 'questions', ways: [['control', 'L']] },
      { what: 'send', ways: [['control', 'shift', 'E']] },
      { what: 'print', ways: [['control', 'P']] },
      { what: 'undo', ways: [['control', 'Z']] },
      { what: 'redo', ways: [isMac ? ['control', 'shift', 'Z'] : ['control', 'Y']] },
      { what: 'save', ways: [['control', 'S']] },
    ],
  },
  {
    group: 'page',
    keys: [
      { what: 'sentences', ways: [['up'], ['down']] },
      { what: 'openSentence', ways: [['enter']] },
      {
        what: 'moveSentence',
        ways: [
          ['alt', 'up'],
          ['alt', 'down'],
        ],
      },
    ],
  },
  {
    group: 'app',
    keys: [
      { what: 'disappointed', ways: [['control', '1']] },
      { what: 'thankful', ways: [['control', '2']] },
      { what: 'both', ways: [['control', '3']] },
      { what: 'new', ways: [['control', 'N']] },
      { what: 'home', ways: [['control', 'shift', 'H']] },
      { what: 'open', ways: [['control', 'O']] },
      { what: 'search', ways: [['control', 'F']] },
      { what: 'rename', ways: [['F2']] },
      { what: 'settings', ways: [['control', ',']] },
      { what: 'help', ways: [['F1']] },
    ],
  },
] as const satisfies readonly Readonly<{
  group: string
  keys: readonly Readonly<{ what: string; ways: readonly (readonly Key[])[] }>[]
}>[]
