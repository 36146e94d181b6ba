import { expect, test } from 'vitest'
import { fileName } from './fileName'

test('a title becomes a name that every system takes', () => {
  expect(fileName('Вечер Rust: async/await?', 'Список на входе')).toBe('Вечер Rust async await – Список на входе')
  expect(fileName('..\\..\\etc\u202e\r\n', 'Door list')).toBe('etc – Door list')
  expect(fileName('', 'Door list')).toBe('Door list')
  expect([...fileName('я'.repeat(300), '')].length).toBe(80)
})
