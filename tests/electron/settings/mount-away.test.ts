import { expect, test } from 'vitest'
import { isMountAway } from '#electron/settings/mount-away'

const fstab = `# what there is
UUID=1 /              ext4 defaults 0 1
//server/letters /srv/school\\040letters cifs credentials=/etc/school,_netdev 0 0
server:/home /home nfs defaults 0 0
# server:/old /old nfs defaults 0 0
UUID=2 none swap sw 0 0
`
const mounts = '/dev/sda1 / ext4 rw 0 0\nproc /proc proc rw 0 0\nserver:/home /home nfs4 rw 0 0\n'
const mounted = `${mounts}//server/letters /srv/school\\040letters cifs rw 0 0\n`

test.each([
  ['where a share is to be and is not', '/srv/school letters/emma', mounts, true],
  ['at the very place of that share', '/srv/school letters', mounts, true],
  ['on that share once it is there', '/srv/school letters/emma', mounted, false],
  ['on another share that is there', '/home/emma/Letters', mounts, false],
  ['beside a share, by a name that begins like it', '/srv/school letters of before/emma', mounts, false],
  ['on the disk of the system', '/var/letters', mounts, false],
  ['where a share once was', '/old/emma', mounts, false],
  [
    'on a disk that was mounted below the place of one that was not',
    '/srv/school letters/usb/emma',
    `${mounts}/dev/sdb1 /srv/school\\040letters/usb vfat rw 0 0`,
    false,
  ],
])('a folder %s', (_where, folder, now, isAway) => {
  expect(isMountAway(folder, fstab, now)).toBe(isAway)
})

test('where no table tells anything, nothing is said to be away', () => {
  expect(isMountAway('/srv/school letters/emma', '', '')).toBe(false)
  expect(isMountAway('C:\\Letters\\emma', '', '')).toBe(false)
})
