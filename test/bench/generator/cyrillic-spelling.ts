const LETTERS: readonly (readonly [string, string])[] = [
  ['shch', 'щ'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['yu', 'ю'],
  ['ya', 'я'],
  ['ye', 'е'],
  ['yo', 'ё'],
  ...[...'abvgdeziyklmnoprstufhcjqwx'].map(
    (latin, at) => [latin, [...'абвгдезийклмнопрстуфхкжквк'][at] ?? ''] as const,
  ),
];

/** A romanised Russian or Ukrainian name in Cyrillic letters, near enough to what its bearer writes. */
export function cyrillicSpelling(name: string): string {
  return name
    .split(' ')
    .map((word) => capitalised(spell(word.toLowerCase())))
    .join(' ');
}

function spell(word: string): string {
  let rest = word;
  let spelled = '';
  while (rest !== '') {
    const found = LETTERS.find(([latin]) => rest.startsWith(latin));
    spelled += found ? found[1] : rest.charAt(0);
    rest = rest.slice(found ? found[0].length : 1);
  }
  return spelled;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
