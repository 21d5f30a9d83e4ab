import { expect, type Locator, type Page } from '@playwright/test'
import type { Draft, Matter, Moment, TextAnswer } from '#letter/draft/draft'
import type { Door, QuestionId } from '#letter/draft/questions'
import { questions } from '#letter/draft/questions'
import { appWords, type TestedLanguage } from '#tests/languages'
import { letterQuestionWords, questionWords } from '#renderer/questions/question-words'

/** What a person does in the window, and finds by what it says. */
export type Person = ReturnType<typeof person>

/** A person at the window, in a language of the app; `say` is how that language's words are said in a pseudo-language. */
export function person(page: Page, language: TestedLanguage, say: (text: string) => string = (text) => text) {
  const words = allSaid(appWords[language], say)
  const title = (id: QuestionId, register: Draft['register'] = 'adult') =>
    say(questionWords(id, language, register).title)
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const heading = (id: QuestionId, register: Draft['register'] = 'adult') =>
    page.getByRole('heading', { level: 1, name: title(id, register), exact: true })
  const field = (label: string): Locator => page.locator('form').getByLabel(label)

  const enter = async (door: Door) => button(words.home.doors[door].title).click()
  const goOn = async () => page.keyboard.press('Control+Enter')
  const goTo = async (id: QuestionId, register: Draft['register'] = 'adult') => {
    await button(words.write.all).click()
    await button(title(id, register)).click()
    await expect(heading(id, register)).toBeVisible()
  }

  /** Chooses how the answer begins; the beginnings wait under one line once something is written. */
  const beginWith = async (beginning: string | RegExp) => {
    const radio = page.getByRole('radio', { name: beginning, exact: true }).first()
    const more = page.locator('form').getByText(words.write.otherwise, { exact: true })
    if (!(await radio.isVisible()) && (await more.isVisible())) await more.click()
    await radio.check()
  }
  const answerText = async (id: QuestionId, given: TextAnswer, draft: Draft) => {
    await beginWith(beginningOf(id, given, draft))
    await page.locator('form').getByRole('textbox').fill(given.text)
  }
  const beginningOf = (id: QuestionId, given: TextAnswer, draft: Draft): string => {
    if (given.kind === 'own') return words.write.own
    if (given.kind === 'choice') {
      const { choices } = questionWords(id, language, 'adult')
      return choices.find((one) => one.id === given.choice)?.label ?? given.choice
    }
    const { frames } = letterQuestionWords(id, { ...draft, register: 'adult' })
    return `${frames.find((one) => one.id === given.frame)?.start ?? given.frame}…`
  }
  const answerMoment = async ({ date, until, time, place }: Moment) => {
    await field(words.moment.date).fill(date)
    await field(words.moment.time).fill(time)
    await field(words.moment.until).fill(until)
    await field(words.moment.place).fill(place)
  }
  const answerMatter = async ({ matter, reference }: Matter) => {
    await field(words.matter.matter).fill(matter)
    await field(words.matter.reference).fill(reference)
  }
  /** Opens what is folded under these words, if it is not open. */
  const unfold = async (summary: string) => {
    const fold = page.locator('details').filter({ has: page.locator('summary', { hasText: summary }) })
    if ((await fold.last().getAttribute('open')) === null) await fold.last().locator('summary').first().press('Enter')
  }
  const fillRecipient = async ({ recipient }: Draft) => {
    await field(words.party.organisation).fill(recipient.organisation)
    await field(words.party.courtesy).selectOption(recipient.courtesy)
    await field(words.party.name).fill(recipient.name)
    await field(words.party.role).fill(recipient.role)
    await field(words.party.email).fill(recipient.email)
    await unfold(words.party.address)
    await field(words.party.city).fill(recipient.city)
  }
  const fillWriter = async ({ writer, helper, register }: Draft) => {
    await field(words.party.writerName).fill(writer.name)
    await field(words.party.child).setChecked(register === 'child')
    await field(words.party.helper).fill(helper.name)
    await field(words.party.email).fill(writer.email)
    await field(words.party.street).fill(writer.street)
    await field(words.party.city).fill(writer.city)
    await field(words.party.postalCode).fill(writer.postalCode)
  }

  /** Opens a way to send; one that is open stays so. */
  const sendBy = async (way: 'email' | 'post' | 'form') => button(words.send.ways[way]).first().press('Enter')
  /** Opens what goes with the letter, at the ways to send. */
  const seeAlong = () => unfold(words.along.title)
  /** Opens the other ways of e-mail. */
  const otherMail = async () => {
    await sendBy('email')
    await unfold(words.send.other.title)
  }

  /** The grown-up question that is asked, and its answer. */
  const grownUp = page.getByRole('dialog', { name: words.parent.grownUp.title })
  const rightAnswer = async (): Promise<string> => {
    const asked = (await grownUp.locator('label').textContent()) ?? ''
    const numbers = Object.entries(words.parent.grownUp.numbers).filter(([, said]) =>
      asked.split(/[\s?]+/).includes(said),
    )
    return String(numbers.reduce((product, [number]) => product * Number(number), 1))
  }
  const passAsGrownUp = async () => {
    await grownUp.getByRole('textbox').fill(await rightAnswer())
    await page.keyboard.press('Enter')
    await expect(grownUp).toBeHidden()
  }

  /** Agrees, on the parent's page, that a child's letter may leave. */
  const agree = async () => {
    await expect(page.getByRole('heading', { level: 1, name: words.parent.title })).toBeVisible()
    await button(words.parent.decide.agree).click()
    await expect(page.getByRole('heading', { level: 1, name: words.send.title })).toBeFocused()
  }

  /** Answers every question of a draft, as an adult would until the last, then goes on to the ways of sending. */
  const tell = async (draft: Draft) => {
    for (const { id } of questions[draft.door]) {
      await expect(heading(id)).toBeVisible()
      const given = draft.answers[id]
      if (id === 'recipient') await fillRecipient(draft)
      else if (id === 'writer') await fillWriter(draft)
      else if (given?.kind === 'moment') await answerMoment(given)
      else if (given?.kind === 'matter') await answerMatter(given)
      else if (given) await answerText(id, given, draft)
      await goOn()
    }
    if (draft.register === 'child') await agree()
    await expect(page.getByRole('heading', { level: 1, name: words.send.title })).toBeVisible()
  }

  return {
    language,
    say,
    words,
    button,
    heading,
    field,
    enter,
    goOn,
    goTo,
    tell,
    sendBy,
    seeAlong,
    otherMail,
    unfold,
    beginWith,
    agree,
    grownUp,
    rightAnswer,
    passAsGrownUp,
    answer: page.locator('form').getByRole('textbox'),
    /** The sentences of the page, in reading order. */
    sentences: page.getByRole('group', { name: words.page.label }).getByRole('button'),
    /** Turns, beside the ways to send, from what leaves to the sheet. */
    seeSheet: () => page.getByRole('radio', { name: words.page.seen.sheet }).check(),
    /** Turns, in a window too narrow for both, to the letter or to what stands beside it; where both are seen there is nothing to turn. */
    turnTo: async (pane: 'letter' | 'question') => {
      const radio = page.locator(pane === 'letter' ? '#see-page' : '#see-question')
      await radio.waitFor({ state: 'attached' })
      if (await radio.isVisible()) await radio.check()
    },
    /** Chooses, in the menu of the first letter of this title in the list, what is named so. */
    choose: async (title: string, name: string) => {
      await button(words.drafts.more.replace('{{title}}', title)).first().press('Enter')
      await button(name.replace('{{title}}', title)).press('Enter')
    },
    saved: page.getByText(words.saving.saved, { exact: true }),
    goHome: async () => {
      await button(words.bar.home).click()
      await expect(page.getByRole('heading', { level: 1, name: words.home.title })).toBeVisible()
    },
    sentence: (text: string) =>
      page.getByRole('group', { name: words.page.label }).getByRole('button', { name: text, exact: true }),
  }
}

function allSaid<T>(words: T, say: (text: string) => string): T {
  // A copy of the tree, leaf by leaf: JSON has no way to say so.
  return JSON.parse(JSON.stringify(words), (_name, one: unknown) => (typeof one === 'string' ? say(one) : one)) as T
}
