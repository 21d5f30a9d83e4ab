import { app, session } from 'electron'

/** Clears what Chromium and the system keep of the app's use: storage, caches, the list of recent files. */
export async function clearTraces(): Promise<void> {
  const { defaultSession } = session
  await Promise.all([
    defaultSession.clearStorageData(),
    defaultSession.clearCache(),
    defaultSession.clearCodeCaches({}),
    defaultSession.clearHostResolverCache(),
    defaultSession.clearAuthCache(),
  ])
  app.clearRecentDocuments()
}
