import { beforeEach, expect, test, vi } from 'vitest'
import { openOutside } from '#electron/pages/open-outside'

const { openExternal } = vi.hoisted(() => ({ openExternal: vi.fn<(address: string) => Promise<void>>() }))
vi.mock('electron', () => ({ shell: { openExternal } }))
beforeEach(() => void openExternal.mockReset().mockResolvedValue())

test.each([
  'mailto:lemieux@federation.example?subject=Bonjour&body=Deux%20lignes',
  'https://mail.google.com/mail/?view=cm&fs=1&to=a%40b.example&su=s&body=b',
  'https://outlook.live.com/mail/0/deeplink/compose?to=a&subject=s&body=b',
])('an e-mail on its way is let out: %s', async (address) => {
  expect(await openOutside(address)).toBe(true)
  expect(openExternal).toHaveBeenCalledExactlyOnceWith(address)
})

test.each([
  '',
  'lemieux@federation.example',
  'file:///etc/passwd',
  'file://server/share/run.exe',
  '\\\\server\\share\\run.exe',
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://mail.google.com/1',
  'vbscript:x',
  'ms-msdt:/id PCWDiagnostic',
  'search-ms:query=x',
  'smb://server/share',
  'ssh://server',
  'tel:+14185550199',
  'app://two-lines/index.html',
  'http://mail.google.com/mail/',
  'https://example.com/',
  'https://mail.google.com.example.com/',
  'https://example.com/https://mail.google.com/',
  'https://mail.google.com@example.com/',
  'https://user:pass@mail.google.com/',
  'https://mail.google.com:8443/',
  'https://example.com\\@mail.google.com/',
  'https://xn--mil-google-v7a.com/',
  'https://mаil.google.com/',
  'https://google.com/',
  'https://accounts.google.com/',
])('anything else is kept in: %j', async (address) => {
  expect(await openOutside(address)).toBe(false)
  expect(openExternal).not.toHaveBeenCalled()
})

test('what reaches the system is the address as it was understood, not as it was spelled', async () => {
  await openOutside('MAILTO:a@b.example?subject=x\ny z"')
  expect(openExternal).toHaveBeenCalledExactlyOnceWith('mailto:a@b.example?subject=xy%20z%22')
})

test('nothing to open it with is no error, only a no', async () => {
  openExternal.mockRejectedValue(new Error('No application'))
  expect(await openOutside('mailto:a@b.example')).toBe(false)
})
