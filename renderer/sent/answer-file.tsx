import { useId, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { heaviestAnswer } from '#letter/text/limits'
import { useApp } from '../app/app-context'
import { Icon } from '../controls/icon'

/** The file in which an answer came, as the bridge takes it. */
export type GivenFile = Readonly<{ name: string; bytes: Uint8Array<ArrayBuffer> }>

type Props = Readonly<{
  file: GivenFile | null
  onFile: (file: GivenFile | null) => void
  onText: (text: string) => void
  /** The field of the words, into which a file can be dropped or pasted too. */
  children: ReactNode
}>

const accepted = '.eml,.txt,.pdf'

/** Where the file of an answer is dropped, pasted or chosen: the words of a text or an e-mail are read, and the file is kept. */
export function AnswerFile({ file, onFile, onText, children }: Props) {
  const { t } = useTranslation()
  const { announce, bridge } = useApp()
  const [isRefused, setRefused] = useState(false)
  const id = useId()
  const input = useRef<HTMLInputElement>(null)

  const take = async (list: FileList | null) => {
    const given = list?.[0]
    if (!given) return
    const [, extension = ''] = /\.([a-z]+)$/.exec(given.name.toLowerCase()) ?? []
    if (!accepted.split(',').includes(`.${extension}`) || given.size > heaviestAnswer) return setRefused(true)
    setRefused(false)
    const bytes = new Uint8Array(await given.arrayBuffer())
    if (extension === 'txt') onText(new TextDecoder().decode(bytes))
    if (extension === 'eml') {
      const read = await bridge.readAnswer({ bytes })
      if (read.kind === 'done') onText(read.text)
    }
    onFile({ name: given.name.slice(-255), bytes })
    announce(t('sent.answer.file.kept', { name: given.name }))
  }

  return (
    <div
      className="stack answer-file"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        void take(event.dataTransfer.files)
      }}
      onPaste={({ clipboardData }) => void take(clipboardData.files)}
    >
      {children}
      {file ? (
        <p className="row">
          <Icon name="clip" size={18} />
          <span>{t('sent.answer.file.kept', { name: file.name })}</span>
          <button type="button" className="button small quiet" onClick={() => onFile(null)}>
            {t('sent.answer.file.leave')}
          </button>
        </p>
      ) : (
        <div>
          <button type="button" className="button small" aria-describedby={id} onClick={() => input.current?.click()}>
            <Icon name="clip" size={18} />
            {t('sent.answer.file.choose')}
          </button>
          <input ref={input} type="file" hidden accept={accepted} onChange={({ target }) => void take(target.files)} />
          <p id={id} className="field-hint">
            {t('sent.answer.file.hint')}
          </p>
        </div>
      )}
      {isRefused && (
        <p className="field-problem" role="alert">
          <Icon name="warning" />
          {t('sent.answer.file.refused')}
        </p>
      )}
    </div>
  )
}
