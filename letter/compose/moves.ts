import type { RawParagraph } from './body'
import type { Draft } from '../draft/draft'

/** The paragraphs with the sentences that the writer moved in their new places. Where a place is gone, a sentence stays. */
export function applyMoves(paragraphs: readonly RawParagraph[], moves: Draft['moves']): readonly RawParagraph[] {
  return Object.entries(moves).reduce(moveOne, paragraphs)
}

function moveOne(paragraphs: readonly RawParagraph[], [id, before]: [string, string | null]): readonly RawParagraph[] {
  const moved = paragraphs.flatMap(({ sentences }) => sentences).find((sentence) => sentence.id === id)
  const target = before === null ? paragraphs.at(-1) : paragraphs.find(({ sentences }) => has(sentences, before))
  if (!moved || !target || id === before) return paragraphs
  return paragraphs.map((paragraph) => {
    const others = paragraph.sentences.filter((sentence) => sentence.id !== id)
    if (paragraph !== target) return { ...paragraph, sentences: others }
    const place = before === null ? others.length : others.findIndex((sentence) => sentence.id === before)
    return { ...paragraph, sentences: others.toSpliced(place, 0, moved) }
  })
}

function has(sentences: RawParagraph['sentences'], id: string): boolean {
  return sentences.some((sentence) => sentence.id === id)
}
