import { foldersIn } from './folders-in'

/** The languages of the app where no bundler is: `package.json` gives these to the tests on real Electron. */
export const { indexes, files } = foldersIn('locales')
