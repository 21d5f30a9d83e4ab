import { beforeAll, expect, test } from 'vitest'
import { emailDoubt } from '#renderer/party/email-doubt'
import { prepareWords, words } from '#renderer/app/words'
import '#tests/languages'

beforeAll(() => prepareWords('en'))

test.each(['', '  ', 'a@b.ca', ' clara@exemple.ca '])('says nothing of %j', (text) => {
  expect(emailDoubt(text, words.t)).toBeNull()
})

test.each(['clara', 'clara@', 'clara@exemple', 'a@b.ca, c@d.ca'])('has a word about %j', (text) => {
  expect(emailDoubt(text, words.t)).toMatch(/incomplete/)
})
