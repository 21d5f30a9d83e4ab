import { answering, childAnswered } from './screens/answering'
import { badge, childBadge } from './screens/badge'
import { childFollowsUp, childThanks, childWrites, parentDecides } from './screens/child'
import { choosing, firstStart } from './screens/choosing'
import { firstSight, manyLetters, people, shelf, trouble } from './screens/home'
import { childElsewhere, elsewhere } from './screens/elsewhere'
import { childEncloses, enclosing } from './screens/enclosures'
import { everyQuestion, onePage, secondLetter, thePage } from './screens/letter'
import { sending } from './screens/sending'
import type { Tour } from './walk'

/** Every screen of the app, every dialog and list open, as a person reaches it. Each start of the app leads through some. */
export const everyScreen: readonly Tour[] = [
  firstStart,
  firstSight,
  choosing,
  shelf,
  manyLetters,
  people,
  trouble,
  everyQuestion,
  onePage,
  thePage,
  secondLetter,
  elsewhere,
  sending,
  enclosing,
  answering,
  badge,
  childWrites,
  childElsewhere,
  childThanks,
  childFollowsUp,
  parentDecides,
  childBadge,
  childEncloses,
  childAnswered,
]
