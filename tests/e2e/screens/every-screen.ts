import { answering, childAnswered, childWaits, waiting } from './answering'
import { badge, childBadge } from './badge'
import { childFollowsUp, childThanks, childWrites, parentDecides } from './child'
import { aClass } from './class'
import { choosing, firstStart } from './choosing'
import { firstSight, manyLetters, people, shelf, trouble } from './home'
import { childElsewhere, elsewhere } from './elsewhere'
import { childEncloses, enclosing } from './enclosures'
import { everyQuestion, onePage, secondLetter, thePage } from './letter'
import { beforeSending, sending } from './sending'
import type { Tour } from '../driving/walk'

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
  beforeSending,
  enclosing,
  waiting,
  answering,
  badge,
  childWrites,
  childElsewhere,
  childThanks,
  childFollowsUp,
  parentDecides,
  childBadge,
  childEncloses,
  childWaits,
  childAnswered,
  aClass,
]
