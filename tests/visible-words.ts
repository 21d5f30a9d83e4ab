import { parseSync } from 'vite'

type Node = Readonly<{ type: string; start: number } & Record<string, unknown>>

const shown = new Set([
  'title',
  'alt',
  'placeholder',
  'label',
  'legend',
  'hint',
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
])
/** What the system's dialogs, menus and notifications show. */
const told = new Set(['label', 'sublabel', 'toolTip', 'title', 'message', 'detail', 'buttonLabel', 'checkboxLabel'])
const letters = /\p{L}{2}/u

/** The texts in a file of the window, or of the main process, that a person could read: each belongs in a language's folder. */
export function visibleWords(path: string, text: string): readonly string[] {
  const found: string[] = []
  const report = (words: string, { start }: Node) => {
    if (letters.test(words)) found.push(`${path}:${String(text.slice(0, start).split('\n').length)}: ${words.trim()}`)
  }
  /** The texts that an expression may give as it stands: what it calls is another's. */
  const said = (node: unknown): void => {
    if (!isNode(node)) return
    if (node.type === 'Literal' && typeof node['value'] === 'string') report(node['value'], node)
    if (node.type === 'TemplateLiteral') for (const part of children(node['quasis'])) report(cooked(part), part)
    if (node.type === 'ConditionalExpression') [node['consequent'], node['alternate']].forEach(said)
    if (node.type === 'LogicalExpression' || node['operator'] === '+') [node['left'], node['right']].forEach(said)
    if (node.type === 'JSXExpressionContainer' || node.type === 'ParenthesizedExpression') said(node['expression'])
    if (node.type === 'ArrayExpression') children(node['elements']).forEach(said)
  }
  const visit = (node: Node): void => {
    if (node.type === 'JSXText') report(String(node['value']), node)
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') children(node['children']).forEach(saidByChild)
    if (node.type === 'JSXAttribute' && shown.has(nameOf(node['name']))) said(node['value'])
    if (node.type === 'Property' && told.has(nameOf(node['key'])) && path.startsWith('electron/')) said(node['value'])
    if (node.type === 'CallExpression' && nameOf(node['callee']) === 'announce')
      children(node['arguments']).forEach(said)
    if (node.type === 'AssignmentExpression' && /\.(?:title|textContent|innerText)$/.test(sourceOf(node['left'])))
      said(node['right'])
    Object.values(node).flatMap(children).forEach(visit)
  }
  const saidByChild = (child: Node) => child.type === 'JSXExpressionContainer' && said(child)
  const sourceOf = (node: unknown) => (isNode(node) ? text.slice(node.start, Number(node['end'])) : '')
  children(parseSync(path, text).program.body).forEach(visit)
  return found
}

function children(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.filter(isNode)
  return isNode(value) ? [value] : []
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

function nameOf(node: unknown): string {
  const name = isNode(node) ? (node['name'] ?? node['value']) : ''
  return typeof name === 'string' ? name : ''
}

function cooked(part: Node): string {
  const { value } = part
  return typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : ''
}
