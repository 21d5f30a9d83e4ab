import { everyScreen } from './every-screen'
import { enlargedFourTimes, smallest } from './looks'
import { expectColoursToBeSeen, expectNothingInTheWay } from './nothing-in-the-way'
import { expectWhole, expectWholeIn, largest } from './whole'
import { walk } from '../driving/walk'
import { test } from '../driving/test'

// Each tour has an app of its own: the workers share them.
test.describe.configure({ mode: 'parallel' })

for (const tour of everyScreen) {
  // The longer words of the two, reached in the smallest window, and everything measured in one walk. English is walked in `layout.spec.ts`.
  test(`in French, from the smallest window on, nothing stands in anyone's way, nor is cut or covered, in the largest and widest letters too, and enlarged four times: ${tour.name}`, async () => {
    test.setTimeout(90_000)
    await walk(tour, { language: 'fr', size: smallest }, async (screen, page) => {
      await expectWholeIn(smallest, page, screen)
      await expectWhole(page, screen, 'in the largest letters', largest)
      await expectNothingInTheWay(page, screen)
      // No colour depends on the words: they are looked at in one language.
      await expectColoursToBeSeen(page, screen)
      await expectWholeIn(enlargedFourTimes, page, screen)
      await page.setViewportSize(smallest)
    })
  })
}
