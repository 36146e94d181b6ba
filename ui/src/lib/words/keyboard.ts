/** What the same keys give on the other layout: "ldthm" is «дверь» with the English
 *  keyboard left on. The backend reads what it looks for in the same way. */
const LATIN = 'qwertyuiop[]asdfghjkl;\'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>~'
const RUSSIAN = 'йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ'

export function otherLayout(text: string): string {
  const [from, to] = [...text].some((letter) => RUSSIAN.includes(letter)) ? [RUSSIAN, LATIN] : [LATIN, RUSSIAN]
  return [...text].map((letter) => to[from.indexOf(letter)] ?? letter).join('')
}
