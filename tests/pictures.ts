import { crc32 } from 'node:zlib'

/** Who took a picture and where, in each of the ways that a file can say so. */
const camera = 'Appareil secret'
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><exif:GPSLatitude>45,30N</exif:GPSLatitude>${camera}</x:xmpmeta>`

/** A photograph as a telephone makes it: lying on its side, with where and with what it was taken. */
export function jpegOfCamera(jpeg: Uint8Array, orientation = 1): Buffer {
  const segments = [
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif(orientation)])),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`)),
    segment(0xed, Buffer.from(`Photoshop 3.0\u00008BIM\u0004\u0004\0\0\0\0\u0000\u0010${camera}`)),
    segment(0xfe, Buffer.from(`Prise par ${camera}`)),
  ]
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)])
}

/** A picture of a screen, with the same told in the ways of a PNG. */
export function pngOfCamera(png: Uint8Array): Buffer {
  const chunks = [chunk('tEXt', Buffer.from(`Author\0${camera}`)), chunk('eXIf', exif(1))]
  const xmpChunk = chunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${xmp}`))
  return Buffer.concat([png.subarray(0, 33), ...chunks, xmpChunk, png.subarray(33)])
}

/** The same in the ways of a WebP, of this size. */
export function webpOfCamera(webp: Buffer, width: number, height: number): Buffer {
  const extended = Buffer.alloc(10)
  extended.writeUIntLE(width - 1, 4, 3)
  extended.writeUIntLE(height - 1, 7, 3)
  const isExtended = webp.toString('latin1', 12, 16) === 'VP8X'
  const flags = isExtended ? webp.readUInt8(20) : 0
  extended.writeUInt8(flags | 0x0c, 0)
  const rest = webp.subarray(isExtended ? 30 : 12)
  const body = [riff('VP8X', extended), rest, riff('EXIF', exif(1)), riff('XMP ', Buffer.from(xmp))]
  const content = Buffer.concat([Buffer.from('WEBP'), ...body])
  const size = Buffer.alloc(4)
  size.writeUInt32LE(content.length)
  return Buffer.concat([Buffer.from('RIFF'), size, content])
}

/** All that a JPEG or a PNG holds beside the picture itself, by the names of its segments or chunks. */
export function remarksIn(bytes: Buffer): readonly string[] {
  const names = bytes.readUInt16BE(0) === 0xffd8 ? segmentsOf(bytes) : chunksOf(bytes)
  const told = ['Exif', 'xmp', 'Photoshop', 'GPS', camera].filter((word) => bytes.includes(word))
  return [...names, ...told]
}

// JFIF, the profile of its colours, and the tables of the picture are its own; so are the colours of a PNG.
function segmentsOf(bytes: Buffer): string[] {
  const found: string[] = []
  for (let at = 2; bytes[at] === 0xff && bytes[at + 1] !== 0xda; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes.readUInt8(at + 1)
    const isProfile = marker === 0xe2 && bytes.toString('latin1', at + 4, at + 15) === 'ICC_PROFILE'
    if (!isProfile && ((marker > 0xe0 && marker <= 0xef) || marker === 0xfe)) found.push(marker.toString(16))
  }
  return found
}

function chunksOf(bytes: Buffer): string[] {
  const own = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'sRGB', 'gAMA', 'cHRM', 'sBIT']
  const found: string[] = []
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    found.push(bytes.toString('latin1', at + 4, at + 8))
  }
  return found.filter((name) => !own.includes(name))
}

function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([head, data])
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

function riff(name: string, data: Buffer): Buffer {
  const size = Buffer.alloc(4)
  size.writeUInt32LE(data.length)
  return Buffer.concat([Buffer.from(name), size, data, Buffer.alloc(data.length % 2)])
}

/** The maker, the orientation, and a place. */
function exif(orientation: number): Buffer {
  const make = Buffer.from(`${camera}\0`)
  const entry = (tag: number, type: number, count: number, value: number) => {
    const bytes = Buffer.alloc(12)
    bytes.writeUInt16BE(tag, 0)
    bytes.writeUInt16BE(type, 2)
    bytes.writeUInt32BE(count, 4)
    bytes.writeUInt32BE(value, 8)
    return bytes
  }
  const afterEntries = 8 + 2 + 3 * 12 + 4
  const count = (number: number) => Buffer.from([0, number])
  const last = Buffer.alloc(4)
  return Buffer.concat([
    Buffer.from('MM\0*\0\0\0\u0008'),
    count(3),
    entry(0x010f, 2, make.length, afterEntries),
    entry(0x0112, 3, 1, orientation << 16),
    entry(0x8825, 4, 1, afterEntries + make.length),
    last,
    make,
    count(1),
    entry(1, 2, 2, 0x4e000000),
    last,
  ])
}
