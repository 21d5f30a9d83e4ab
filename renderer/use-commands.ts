import { useEffect, useEffectEvent } from 'react'
import type { Command } from '#electron/bridge/signals'
import type { AppTools } from './app/app-context'
import { allQuestionsId } from './write/all-questions'
import { goHome, openOutcome } from './app/open-letter'
import { hasUndoOfItsOwn, pressUndoKey } from './app/use-undo-keys'

/** Does what the menu and the operating system ask, and takes what the main process tells. */
export function useCommands(tools: AppTools): void {
  const { act, bridge, savings, showDialog } = tools

  const obey = useEffectEvent((command: Command) => {
    switch (command.kind) {
      case 'undo':
      case 'redo':
        if (hasUndoOfItsOwn(document.activeElement)) document.execCommand(command.kind)
        else pressUndoKey(command.kind)
        break
      case 'home':
        void goHome(tools)
        break
      case 'send':
        act({ kind: 'go-to', at: 'send' })
        break
      case 'print':
      case 'elsewhere':
      case 'opening':
        act(command)
        break
      case 'settings':
      case 'keeping':
      case 'about':
      case 'shortcuts':
        showDialog(command.kind)
        break
      case 'questions':
        document.getElementById(allQuestionsId)?.showPopover()
        break
      case 'new':
        void bridge.createDraft({ door: command.door }).then((outcome) => openOutcome(outcome, act))
        break
      case 'language':
        void bridge
          .changeSettings({ language: command.language })
          .then((settings) => act({ kind: 'settings', settings }))
        break
      case 'opened':
        openOutcome(command.outcome, act)
        break
    }
  })

  useEffect(() => {
    const unheard = window.signals.onCommand(obey)
    void bridge.listen()
    return unheard
  }, [bridge])
  useEffect(() => window.signals.onClosing(() => void bridge.handedOver()), [bridge])
  useEffect(() => window.signals.onLife(({ id, life }) => act({ kind: 'life', id, life })), [act])
  useEffect(() => window.signals.onSaving(({ id, saving }) => savings.tell(id, saving)), [savings])
  useEffect(() => window.signals.onShelf((shelf) => act({ kind: 'shelf', shelf })), [act])
}
