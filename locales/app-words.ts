import en from './en/app.json' with { type: 'json' }
import enBadge from './en/badge.json' with { type: 'json' }
import enChild from './en/child.json' with { type: 'json' }
import enElsewhere from './en/elsewhere.json' with { type: 'json' }
import enEnclosures from './en/enclosures.json' with { type: 'json' }
import enFollowUp from './en/follow-up.json' with { type: 'json' }
import enNext from './en/next.json' with { type: 'json' }
import enKeeping from './en/keeping.json' with { type: 'json' }
import enParent from './en/parent.json' with { type: 'json' }
import enPeople from './en/people.json' with { type: 'json' }
import enSent from './en/sent.json' with { type: 'json' }
import enShelf from './en/shelf.json' with { type: 'json' }
import enSpeed from './en/speed.json' with { type: 'json' }
import fr from './fr/app.json' with { type: 'json' }
import frBadge from './fr/badge.json' with { type: 'json' }
import frChild from './fr/child.json' with { type: 'json' }
import frElsewhere from './fr/elsewhere.json' with { type: 'json' }
import frEnclosures from './fr/enclosures.json' with { type: 'json' }
import frFollowUp from './fr/follow-up.json' with { type: 'json' }
import frNext from './fr/next.json' with { type: 'json' }
import frKeeping from './fr/keeping.json' with { type: 'json' }
import frParent from './fr/parent.json' with { type: 'json' }
import frPeople from './fr/people.json' with { type: 'json' }
import frSent from './fr/sent.json' with { type: 'json' }
import frShelf from './fr/shelf.json' with { type: 'json' }
import frSpeed from './fr/speed.json' with { type: 'json' }

/** The words of the window in each language of the app. A test holds the languages to the same keys. */
export const appWords = {
  fr: {
    ...fr,
    badge: frBadge.window,
    child: frChild,
    elsewhere: frElsewhere,
    enclosures: frEnclosures,
    followUp: frFollowUp,
    next: frNext,
    keeping: frKeeping,
    parent: frParent,
    people: frPeople,
    sent: frSent,
    shelf: frShelf,
    speed: frSpeed,
  },
  en: {
    ...en,
    badge: enBadge.window,
    child: enChild,
    elsewhere: enElsewhere,
    enclosures: enEnclosures,
    followUp: enFollowUp,
    next: enNext,
    keeping: enKeeping,
    parent: enParent,
    people: enPeople,
    sent: enSent,
    shelf: enShelf,
    speed: enSpeed,
  },
}
