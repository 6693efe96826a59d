const WORDS = [
  'None',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
]

/** A small number as a word with an initial capital: `Seven`. Larger ones stay in figures. */
export const inWords = (number: number): string => WORDS[number] ?? String(number)
