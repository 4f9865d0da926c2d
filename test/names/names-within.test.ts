import { namesWithin } from '../../src/names/names-within';
import { splitWords } from '../../src/names/split-words';

const within = (written: string, person: boolean) =>
  namesWithin(written, splitWords(written, person), person);

describe('namesWithin', () => {
  it.each([
    ['P<RUSLEVIN<<BORIS<A<<<<<<<', 'BORIS A LEVIN'],
    ['P‹RUSLEVIN‹‹BORIS‹‹‹', 'BORIS LEVIN'],
    ['PNIRNLEVIN<<BORIS<<<', 'BORIS LEVIN'],
    ['P<D<<LEVIN<MAIER<<BORIS<<<0', 'BORIS LEVIN MAIER'],
    ['P<RUSLEVIN<<<<<<<', 'LEVIN'],
    ['P<D<<LEVIN<MAIER<<<<<', 'LEVIN MAIER'],
  ])('reads the line %s of a passport', (line, name) => {
    expect(within(line, true)).toEqual([name]);
    expect(within(line, false)).toEqual([]);
  });

  it('takes a surname in front of its signs for no document', () => {
    expect(within('PETROV<<IVAN<<<', true)).toEqual([]);
    expect(within('PARUSOV<<<<', true)).toEqual([]);
  });

  it.each([
    'Boris Levin DOB 12.03.1960',
    'Boris Levin (D.O.B.: 1960-03-12)',
    'Boris Levin born 12 March 1960',
    'Boris Levin, geb. 12.03.1960',
    'Boris Levin 1960 г.р.',
    'Boris Levin 12/03/1960',
    'Boris Levin 1960',
    'Boris Levin A/C 12345',
    'Boris Levin passport No. 712345678',
    '/ACC123456 Boris Levin',
    '1/Boris Levin',
    'ATTN Boris Levin',
    'BENEFICIARY NAME: Boris Levin',
    'ИП Boris Levin',
    'Boris Levin alias Bo',
  ])('reads the name alone in %s', (written) => {
    expect(within(written, true)).toEqual(['Boris Levin']);
  });

  it.each([
    ['Boris Levin OR Ada Weaver', true],
    ['Boris Levin a.k.a. Ada Weaver', true],
    ['Boris Levin (AKA Ada Weaver)', true],
    ['Boris Levin alias Ada Weaver', true],
    ['Boris Levin f/k/a Ada Weaver', true],
    ['Boris Levin c/o Ada Weaver', true],
    ['Boris Levin / Ada Weaver', true],
    ['Boris Levin (formerly Ada Weaver)', false],
    ['Boris Levin EX Ada Weaver', false],
    ['Boris Levin (ex-Ada Weaver)', false],
    ['Boris Levin d/b/a Ada Weaver', false],
  ])('reads both names of %s', (written, person) => {
    expect(within(written, person)).toEqual(['Boris Levin', 'Ada Weaver']);
  });

  it('parts "and" only where a form of address stands behind it too', () => {
    expect(within('Mr Boris Levin and Mrs Ada Weaver', true)).toEqual(['Boris Levin', 'Ada Weaver']);
    expect(within('Mr Boris and Levin', true)).toEqual(['Boris and Levin']);
  });

  it.each([
    'Heron Ltd PO Box 1234',
    'Heron Ltd, P.O. BOX 1234, Tehran',
    'Heron Ltd HEAD OFFICE',
    'Heron Ltd - Representative Office',
    'Heron Ltd Moscow Branch',
    'Heron Ltd - Lipetsk Branch',
    'Heron Ltd (in liquidation)',
    'Heron Ltd in voluntary liquidation',
    'Heron Ltd i.L.',
    'Heron Ltd ACCT NO 12345',
    'Heron Ltd IBAN DE89370400440532013000',
    'Heron Ltd SWIFT ABCDRUMM',
    'Heron Ltd (INN 7706107510)',
    'Société Heron Ltd',
    'Sté Heron Ltd',
    'Fa. Heron Ltd',
    'VSL Heron Ltd',
    'VESSEL NAME: Heron Ltd',
    'Heron Ltd (PANAMA FLAG)',
    'Heron Ltd FLAG: PANAMA',
    'Heron Ltd V.123',
    'Heron Ltd VOY 12E',
    'Heron Ltd CALL SIGN ABCD',
    'Heron Ltd (CRUDE OIL TANKER)',
    '/123456 Heron Ltd - Branch Office, A/C 99887766',
  ])('reads the name of the company or vessel alone in %s', (written) => {
    expect(within(written, false)).toEqual(['Heron Ltd']);
  });

  it('keeps the parentheses of a name within parentheses', () => {
    expect(within('Heron (formerly Gull (Private) Ltd)', false)).toEqual(['Heron', 'Gull (Private) Ltd']);
  });

  it.each([
    ['Boris Levin', true],
    ['Mohd Alias bin Yusof', true],
    ['Levin, Boris', true],
    ['1960', true],
    ['Red Flag', false],
    ['Agro Imp Ex Trading', false],
    ['Heron 5', false],
    ['Office Heron', false],
    ['Interior Branch', false],
    ['Société Générale', false],
    ['PO Box 12', false],
  ])('finds nothing else in %s', (written, person) => {
    expect(within(written, person)).toEqual([]);
  });

  it('reads four names at most', () => {
    expect(within('Heron f/k/a Gull f/k/a Tern f/k/a Swan f/k/a Rook', false)).toHaveLength(4);
  });
});
