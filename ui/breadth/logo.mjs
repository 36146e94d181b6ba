// A logo of a community that does not exist, drawn here: a ring and a bar.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'

const sums = Array.from({ length: 256 }, (_, byte) => {
  for (let bit = 0; bit < 8; bit += 1) byte = byte & 1 ? (byte >>> 1) ^ 0xedb88320 : byte >>> 1
  return byte >>> 0
})

function part(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  let sum = 0xffffffff
  for (const byte of body) sum = sums[(sum ^ byte) & 255] ^ (sum >>> 8)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(~sum >>> 0)
  return Buffer.concat([length, body, check])
}

function png(width, height, pixel) {
  const rows = []
  for (let y = 0; y < height; y += 1) {
    rows.push(0)
    for (let x = 0; x < width; x += 1) rows.push(...pixel(x, y))
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 6, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    part('IHDR', head),
    part('IDAT', deflateSync(Buffer.from(rows))),
    part('IEND', Buffer.alloc(0)),
  ])
}

/** Writes it, and gives the path. */
export function logoFile(name = 'логотип сообщества.png') {
  const side = 120
  const bytes = png(side * 3, side, (x, y) => {
    const away = Math.hypot(x - side / 2, y - side / 2) / side
    if (away > 0.3 && away < 0.48) return [176, 58, 36, 255]
    if (x > side * 1.2 && y > side * 0.3 && y < side * 0.7) return [40, 40, 48, 255]
    return [0, 0, 0, 0]
  })
  const path = join(mkdtempSync(join(tmpdir(), 'samovar-logo-')), name)
  writeFileSync(path, bytes)
  return path
}
