import { describe, expect, it } from 'vitest'
import { counted } from './album'

describe('marks of photos', () => {
  it('says yes, ask and no by a shape each, and asks whoever was never asked', () => {
    const marks = { yes: 3, ask: 1, no: 2, notAsked: 4, refused: [], toAsk: [] }
    expect(counted(marks).map(({ shape, count }) => `${shape}${count}`)).toEqual(['●3', '◐1', '◐4', '■2'])
  })
})
