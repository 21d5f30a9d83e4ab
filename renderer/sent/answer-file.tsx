import { useId, useRef, useState, type ReactNode } from 'react'
import { heaviestAnswer } from '#letter/text/limits'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'

/** The file in which an answer came, as the bridge takes it. */
export type GivenFile = Readonly<{ name: string; bytes: Uint8Array<ArrayBuffer> }>

/** A file that was read: to be kept, with the words it holds, which are none for a PDF. */
export type ReadFile = Readonly<{ file: GivenFile; text: string }>

type Props = Readonly<{
  file: GivenFile | null
  /** A file was given: it is being read. */
  onReading: (reading: Promise<ReadFile | null>) => void
  onLeave: () => void
  /** The field of the words, into which a file can be dropped or pasted too. */
  children: ReactNode
}>

const accepted = ['.eml', '.txt', '.pdf']

function extensionOf({ name }: File): string {
  return /\.[a-z]+$/.exec(name.toLowerCase())?.[0] ?? ''
}

/** Where the file of an answer is dropped, pasted or chosen: the words of a text or an e-mail are read, and the file is kept. */
export function AnswerFile({ file, onReading, onLeave, children }: Props) {
  const { t } = useTranslation()
  const { announce, bridge } = useApp()
  // Why a file that was given is not kept.
  const [told, tell] = useState<'refused' | 'one' | null>(null)
  const id = useId()
  const input = useRef<HTMLInputElement>(null)

  const take = (list: FileList | null) => {
    if (!list || list.length === 0) return
    const given = [...list].find((one) => accepted.includes(extensionOf(one)) && one.size <= heaviestAnswer)
    if (!given) return tell('refused')
    tell(list.length > 1 ? 'one' : null)
    onReading(read(given, extensionOf(given)))
  }
  const leave = () => {
    tell(null)
    onLeave()
  }
  const read = async (given: File, extension: string): Promise<ReadFile | null> => {
    try {
      const bytes = new Uint8Array(await given.arrayBuffer())
      const text = extension === '.pdf' ? '' : await textOf(bytes, extension)
      announce(t('sent.answer.file.kept', { name: given.name }))
      return { file: { name: given.name.slice(-255), bytes }, text }
    } catch (error) {
      // It was moved or locked meanwhile.
      console.error('Reading an answer:', error)
      tell('refused')
      return null
    }
  }
  const textOf = async (bytes: Uint8Array<ArrayBuffer>, extension: string) => {
    if (extension === '.txt') return new TextDecoder().decode(bytes)
    const said = await bridge.readAnswer({ bytes })
    return said.kind === 'done' ? said.text : ''
  }

  return (
    <div
      className="stack answer-file"
      onDragOver={(event) => event.dataTransfer.types.includes('Files') && event.preventDefault()}
      onDrop={(event) => {
        // A text that is dropped goes where it is dropped.
        if (event.dataTransfer.files.length === 0) return
        event.preventDefault()
        take(event.dataTransfer.files)
      }}
      onPaste={({ clipboardData }) => take(clipboardData.files)}
    >
      {children}
      {file ? (
        <p className="row">
          <Icon name="clip" size={18} />
          <span>{t('sent.answer.file.kept', { name: file.name })}</span>
          <button type="button" className="button small quiet" onClick={leave}>
            {t('sent.answer.file.leave')}
          </button>
        </p>
      ) : (
        <div>
          <button type="button" className="button small" aria-describedby={id} onClick={() => input.current?.click()}>
            <Icon name="clip" size={18} />
            {t('sent.answer.file.choose')}
          </button>
          <input
            ref={input}
            type="file"
            hidden
            accept={accepted.join(',')}
            onChange={({ target }) => take(target.files)}
          />
          <p id={id} className="field-hint">
            {t('sent.answer.file.hint')}
          </p>
        </div>
      )}
      {told && (
        <p className="field-problem" role="alert">
          <Icon name="warning" />
          {t(`sent.answer.file.${told}`)}
        </p>
      )}
    </div>
  )
}
