import { lexemeOf } from './lexeme';

/** A name and a number behind or before it: Star18, 2AG; of two letters only beside other words, Rung RA1: registrations have as many. */
const NAME_AND_NUMBER = /^(?:(\p{L}{3,})(\p{N}{1,6})|(\p{N}{1,6})(\p{L}{2,}))$/u;
const TWO_LETTERS_AND_NUMBER = /^(\p{L}{2})(\p{N}{1,6})$/u;
/** A name and a Roman numeral of three strokes, in which no words end: Ark III. II ends Russian ones. */
const NAME_AND_NUMERAL = /^(\p{L}{2,}?)(x{0,2}v?iii)$/u;
/** A name of three letters or more and a legal form that ends no other words: brands end in -corp, -inc and -company. */
const NAME_AND_FORM = /^(\p{L}{3,}?)(llc|ltd|ltda|gmbh|limited|pjsc|ojsc|jsc|fzco|fze)$/u;

/**
 * The words of an organisation's or vessel's name with numbers and legal forms that lost their space apart again; undefined
 * where none did. Names are written together on purpose as well: this is a second way to read them.
 */
export function partGlued(words: readonly string[]): string[] | undefined {
  const parted = words.flatMap((word) => {
    const beside = words.length > 1 ? TWO_LETTERS_AND_NUMBER.exec(word) : null;
    const glued =
      beside ?? NAME_AND_NUMBER.exec(word) ?? NAME_AND_NUMERAL.exec(word) ?? NAME_AND_FORM.exec(word);
    // 21st is a number.
    if (!glued || lexemeOf(word).number >= 0) return [word];
    return glued.slice(1).filter((part) => part !== undefined);
  });
  return parted.length > words.length ? parted : undefined;
}
