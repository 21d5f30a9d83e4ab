import type { Draft, Words } from './draft'

/** The draft with a badge, or without one. */
export function setBadge<D extends Words>(draft: D, badge: Draft['badge']): D {
  return { ...draft, badge }
}

/** The draft with pages that were written by hand, or without any. */
export function setHandwritten<D extends Words>(draft: D, handwritten: Draft['handwritten']): D {
  return { ...draft, handwritten }
}

/** The draft made for another envelope: for its window or not, with marks of folding or without. */
export function setEnvelope<D extends Words>(draft: D, envelope: Draft['envelope']): D {
  return { ...draft, envelope }
}

/** The draft signed by hand, or by the picture of the writer's own signature. */
export function setSignature<D extends Words>(draft: D, signature: Draft['signature']): D {
  return { ...draft, signature }
}

/** The draft with the helper's name under the writer's, or without it. */
export function setCoSigned<D extends Words>(draft: D, coSigned: boolean): D {
  return { ...draft, coSigned }
}
