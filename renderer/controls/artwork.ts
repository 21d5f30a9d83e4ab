import adult from '#resources/adult.svg'
import askApology from '#resources/ask-apology.svg'
import askChange from '#resources/ask-change.svg'
import askExplanation from '#resources/ask-explanation.svg'
import askKindness from '#resources/ask-kindness.svg'
import askMessage from '#resources/ask-message.svg'
import askRefund from '#resources/ask-refund.svg'
import askRepair from '#resources/ask-repair.svg'
import askReplacement from '#resources/ask-replacement.svg'
import askReply from '#resources/ask-reply.svg'
import both from '#resources/both.svg'
import child from '#resources/child.svg'
import disappointed from '#resources/disappointed.svg'
import envelope from '#resources/envelope.svg'
import expectAnnounced from '#resources/expect-announced.svg'
import expectHeard from '#resources/expect-heard.svg'
import expectTold from '#resources/expect-told.svg'
import faceDisappointed from '#resources/face-disappointed.svg'
import faceFrustrated from '#resources/face-frustrated.svg'
import faceGrateful from '#resources/face-grateful.svg'
import faceImpressed from '#resources/face-impressed.svg'
import faceSad from '#resources/face-sad.svg'
import faceSurprised from '#resources/face-surprised.svg'
import faceTouched from '#resources/face-touched.svg'
import faceWorried from '#resources/face-worried.svg'
import icon from '#resources/icon.svg'
import noLetters from '#resources/no-letters.svg'
import thankful from '#resources/thankful.svg'

/** The addresses of the drawings. */
export const artwork = { adult, both, child, disappointed, envelope, icon, noLetters, thankful } as const

/** The faces of the feelings, by the choice that each one shows. */
export const faces: Readonly<Record<string, string | undefined>> = {
  disappointed: faceDisappointed,
  frustrated: faceFrustrated,
  grateful: faceGrateful,
  impressed: faceImpressed,
  sad: faceSad,
  surprised: faceSurprised,
  touched: faceTouched,
  worried: faceWorried,
}

const requests: Readonly<Record<string, string | undefined>> = {
  announced: expectAnnounced,
  heard: expectHeard,
  told: expectTold,
  apology: askApology,
  change: askChange,
  explanation: askExplanation,
  kindness: askKindness,
  message: askMessage,
  refund: askRefund,
  repair: askRepair,
  replacement: askReplacement,
  reply: askReply,
}

/** The address of the drawing of a choice, a face or what is hoped or asked for; undefined where it has none. */
export function drawingOf(choice: string): string | undefined {
  return faces[choice] ?? requests[choice]
}
