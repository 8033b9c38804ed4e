/** Title and slug: what the judge asks. */
export const cases = [
  ['Hello, World!', 'hello-world'],
  ['  Déjà   vu ', 'deja-vu'],
  ['Große Straße', 'grosse-strasse'],
  ['C++ & C# in 2024', 'c-c-in-2024'],
  ['---', ''],
  ['x'.repeat(80), 'x'.repeat(60)],
  [`${'word '.repeat(12)}tail`, 'word-'.repeat(12).slice(0, -1)],
  [`${'abcdef '.repeat(10)}`, 'abcdef-'.repeat(8).slice(0, -1)],
]
