import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge } from './bridge/bridge'
import type { Command, Signals } from './bridge/signals'
import { channelOf, commandChannel } from './bridge/channels'

const call = (name: keyof Bridge) => (what?: unknown) => ipcRenderer.invoke(channelOf(name), what)

contextBridge.exposeInMainWorld('bridge', {
  start: call('start'),
  listDrafts: call('listDrafts'),
  searchDrafts: call('searchDrafts'),
  people: call('people'),
  listPeople: call('listPeople'),
  changePerson: call('changePerson'),
  writeTo: call('writeTo'),
  createDraft: call('createDraft'),
  openDraft: call('openDraft'),
  leaveDraft: call('leaveDraft'),
  keepWords: call('keepWords'),
  saveNow: call('saveNow'),
  settleElsewhere: call('settleElsewhere'),
  duplicateDraft: call('duplicateDraft'),
  duplicateForAnother: call('duplicateForAnother'),
  splitDraft: call('splitDraft'),
  deleteDraft: call('deleteDraft'),
  listDeleted: call('listDeleted'),
  restoreDraft: call('restoreDraft'),
  emptyTrash: call('emptyTrash'),
  backUp: call('backUp'),
  restoreBackup: call('restoreBackup'),
  eraseAll: call('eraseAll'),
  chooseFolder: call('chooseFolder'),
  showFolder: call('showFolder'),
  changeSettings: call('changeSettings'),
  encloseFiles: call('encloseFiles'),
  missingEnclosed: call('missingEnclosed'),
  showEnclosed: call('showEnclosed'),
  agree: call('agree'),
  saveDocument: call('saveDocument'),
  saveBadge: call('saveBadge'),
  print: call('print'),
  openMailApp: call('openMailApp'),
  saveMailFile: call('saveMailFile'),
  openWebmail: call('openWebmail'),
  copyText: call('copyText'),
  showProduced: call('showProduced'),
  openProduced: call('openProduced'),
  markSent: call('markSent'),
  markNotYet: call('markNotYet'),
  markAnswered: call('markAnswered'),
  closeLetter: call('closeLetter'),
  reopenLetter: call('reopenLetter'),
  saveReminder: call('saveReminder'),
  followUp: call('followUp'),
  earlier: call('earlier'),
  later: call('later'),
  checkSpelling: call('checkSpelling'),
  suggestSpelling: call('suggestSpelling'),
} satisfies Bridge)

contextBridge.exposeInMainWorld('signals', {
  onCommand: (listener) => {
    const hear = (_event: unknown, command: Command) => listener(command)
    ipcRenderer.on(commandChannel, hear)
    return () => ipcRenderer.off(commandChannel, hear)
  },
} satisfies Signals)
