import { describe, expect, it } from 'vitest'
import { canBeLarge, hasAbouts, sheetOf } from './programmeSheet'

describe('sheets of the programme', () => {
  it('goes by the address, and is a poster where that names none of them', () => {
    expect([undefined, '', 'booklet', 'room-signs', 'menu'].map(sheetOf)).toEqual([
      'poster',
      'poster',
      'booklet',
      'room-signs',
      'poster',
    ])
  })

  it('offers only what a sheet can have', () => {
    const sheets = ['poster', 'booklet', 'timetable', 'room-signs', 'changes'] as const
    expect(sheets.map((sheet) => [canBeLarge(sheet), hasAbouts(sheet)])).toEqual([
      [true, true],
      [false, true],
      [true, false],
      [false, false],
      [false, false],
    ])
  })
})
