import { expect, test } from 'vitest'
import { readClassList, type ListRemark } from '#letter/class/read-class-list'
import { readListWords } from '#locales/registry'
import { realLists } from './real-lists'

const words = await readListWords()

function told(remark: ListRemark): string {
  switch (remark.kind) {
    case 'header':
      return `header ${remark.line}`
    case 'column':
      return `column ${remark.column} ${remark.sure ? remark.heading : '?'}`
    case 'left-out':
      return `left-out ${remark.what} ${remark.lines.join()}`
    case 'kept-whole':
      return `kept-whole ${remark.lines.join()}`
    case 'doubles':
      return `doubles ${remark.names.join()}`
    case 'passed-over':
      return `passed-over ${remark.why} ${remark.line}`
    case 'too-many':
      return `too-many ${remark.count} of ${remark.most}`
  }
}

test.each(realLists)('$from', ({ text, names, said }) => {
  const { pupils, remarks } = readClassList(text, words)
  expect(pupils.map(({ name }) => name)).toEqual(names)
  expect(remarks.map(told)).toEqual(said)
})
