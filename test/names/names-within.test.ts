import { analyseName } from '../../src/names/analyse-name';
import { TokenKind } from '../../src/names/name-token';
import { namesWithin } from '../../src/names/names-within';
import { splitWords } from '../../src/names/split-words';
import { WeightClass } from '../../src/names/token-weights';

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
    'Boris Levin +357 22 660766',
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
    ['Boris Levin and/or Ada Weaver', true],
    ['Boris Levin und/oder Ada Weaver', true],
    ['Boris Levin c/o Ada Weaver', false],
    ['Boris Levin attn Ada Weaver', false],
    ['Boris Levin OR Ada Weaver', false],
    ['Boris Levin / Ada Weaver', false],
    ['Boris Levin (alias Ada Weaver)', false],
    ['Boris Levin / Ada Weaver', true],
    ['Boris Levin (formerly Ada Weaver)', false],
    ['Boris Levin EX Ada Weaver', false],
    ['Boris Levin (ex-Ada Weaver)', false],
    ['Boris Levin d/b/a Ada Weaver', false],
    ['Boris Levin бывший Ada Weaver', false],
  ])('reads both names of %s', (written, person) => {
    expect(within(written, person)).toEqual(['Boris Levin', 'Ada Weaver']);
  });

  it('parts "and" only where a form of address stands behind it too', () => {
    expect(within('Mr Boris Levin and Mrs Ada Weaver', true)).toEqual(['Boris Levin', 'Ada Weaver']);
    expect(within('Herr Boris Levin und Frau Ada Weaver', true)).toEqual(['Boris Levin', 'Ada Weaver']);
    expect(within('Dr Boris Levin and Prof Ada Weaver', true)).toEqual(['Boris Levin', 'Ada Weaver']);
    expect(within('M. Boris Levin et Mme Ada Weaver', true)).toEqual(['Boris Levin', 'Ada Weaver']);
    expect(within('Mr and Mrs Boris Levin', true)).toEqual(['Boris Levin']);
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
    'Heron Ltd SWIFT CODE ABCDRUMM',
    'Heron Ltd BIC: ABCDRUMM',
    'Heron Ltd SWIFT ABCDRU2P',
    'Heron Ltd SWIFT ABCDRUMMXXX',
    'Heron Ltd TEL +7 495 1234567',
    'Heron Ltd (357)(22660766)',
    'Heron Ltd (357) 22-660-766',
    'Heron Ltd +357 22 660766',
    'Heron Ltd TEL (357)(22660766)',
    'Heron Ltd (Tel. +7 (495) 1234567)',
    'Heron Ltd Hong Kong Branch',
    'Heron Ltd New Delhi Branch',
    'Heron Ltd (São Paulo Branch)',
    'Heron Ltd – Tehrán Head Office',
    'Heron Ltd, North Moscow Registered Office',
    'Heron Ltd South Africa Regional Office',
    'Heron Ltd i. L.',
    'Heron Ltd (Crude Oil)',
    'Heron Ltd (Chemical)',
    'Heron Ltd (Ro-Ro)',
    'Heron Ltd (dissolved)',
    'Heron Ltd FLAG OF PANAMA',
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

  it('reads a full name before another spelling of its last word', () => {
    expect(within('Boris Levin/Levine', true)).toEqual(['Boris Levin']);
  });

  it('counts a first name as all that was asked for beside a date', () => {
    expect(within('Boris DOB 1960', true)).toEqual(['Boris']);
  });

  it('takes a part for no name that has only words of organisations, places and legal forms', () => {
    expect(within('Heron Liberation Party/Front', false)).toEqual(['Heron Liberation Party']);
    expect(within('Heron Import/Export Corporation', false)).toEqual(['Heron Import']);
    expect(within('Heron Movement/Army (HM/A)', false)).toEqual(['Heron Movement']);
    expect(within('Heron Movement/Bangladesh', false)).toEqual(['Heron Movement']);
    expect(within('National Iranian Tanker Company LLC Sharjah Branch', false)).toEqual([
      'National Iranian Tanker Company LLC',
    ]);
    expect(within('Iran Air c/o Heron', false)).toEqual(['Iran Air', 'Heron']);
    expect(within('Heron/Islamic Army', false)).toEqual(['Heron', 'Islamic Army']);
  });

  it('takes a name before a word in parentheses that may be another, and nothing between them without', () => {
    expect(within('Heron Ltd (ex Ab)', false)).toEqual(['Heron Ltd']);
    expect(within('Heron ex Ab', false)).toEqual([]);
  });

  it('takes a region for nobody, though it weighs as a name in one', () => {
    expect(within('Heron c/o Levant', false)).toEqual(['Heron']);
    const [form] = analyseName('Islamic State in Iraq and the Levant', 'OTHER').forms;
    expect(form?.tokens.at(-1)).toMatchObject({ kind: TokenKind.NAME, weight: WeightClass.RARE });
  });

  it('takes four letters for a name where parentheses say that they are one', () => {
    for (const written of ['Heron (ex Luna)', 'Heron (ex-Luna)', 'Heron (now Luna)', 'Heron (formerly Luna)'])
      expect(within(written, false)).toEqual(['Heron', 'Luna']);
    for (const written of ['Heron c/o Luna', 'Heron (Luna)', 'Heron (ex Iran)', 'Heron (ex Gas)'])
      expect(within(written, false)).not.toContainEqual(expect.stringMatching(/Luna$|Iran|Gas/));
  });

  it.each([
    'attn Finance Department',
    'ATTN: ACCOUNTS PAYABLE',
    'attention: the Head of Legal',
    'c/o Managing Director',
    'attn. Trade Finance Desk',
  ])('takes %s for nobody', (desk) => {
    expect(within(`Heron Ltd ${desk}`, false)).toEqual(['Heron Ltd']);
    expect(within(`Boris Levin ${desk}`, true)).toEqual(['Boris Levin']);
  });

  it('takes a desk with a name for somebody', () => {
    expect(within('Heron Ltd attn Weaver Finance', false)).toEqual(['Heron Ltd', 'Weaver Finance']);
  });

  it('takes a note that is no word of names off any name', () => {
    expect(within('Tern (PANAMA FLAG)', false)).toEqual(['Tern']);
    expect(within('Tern A/C 12345', false)).toEqual(['Tern']);
    expect(within('Tern Head Office', false)).toEqual(['Tern']);
    expect(within('Tern Regional Office', false)).toEqual([]);
  });

  it('reads nothing within a text longer than any question', () => {
    expect(within(`${'Heron '.repeat(90)}DOB 1960`, true)).toEqual([]);
    expect(within(`1 account${'#'.repeat(4_000)}`, false)).toEqual([]);
  });

  it('keeps the parentheses of a name within parentheses', () => {
    expect(within('Heron (formerly Plover (Private) Ltd)', false)).toEqual(['Heron', 'Plover (Private) Ltd']);
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
    ['Société des Hérons', false],
    ['Golden Heron Swift Shipping', false],
    ['Taylor Swift Margaret', true],
    ['Golden Flag Shipping', false],
    ['Heron Flag International', false],
    ['Heron Inn 24', false],
    ['Heron Ltd 22660766', false],
    ['Heron Ltd (22660766)', false],
    ['Heron (103) 2003 Ltd', false],
    ['Heron Tel 24', false],
    ['Heron Ex Trading', false],
    ['Heron AKA Sports', false],
    ['Heron formerly Trading', false],
    ['Heron DBA Ltd', false],
    ['Aban Regional Office', false],
    ['P.C.C. Singapore Branch', false],
    ['Bank of Iran Branch', false],
    ["Heron's South Asia Branch", false],
    ['Siti alias Omar', false],
    ['Siti alias Omar', true],
    ['Mohd Alias Hassan', true],
    ['Trick or Treating Herons Ltd', false],
    ['Boris or Ada Weaver', true],
    ['Boris/Borislav Levin', true],
    ['Heron Mills (Moscow Plover/Kazan Petrel)', false],
    ['Акционерное общество or АО Heron', false],
    ['Nikolay or Nikolai / Vasilievich or Vasilyevich Levin', true],
    ['Alexander Levin or Alexandr / Aleksandr Levin', true],
    ['PO Box 12', false],
  ])('finds nothing else in %s', (written, person) => {
    expect(within(written, person)).toEqual([]);
  });

  it('reads four names at most', () => {
    expect(within('Heron f/k/a Plover f/k/a Petrel f/k/a Osprey f/k/a Dunlin', false)).toHaveLength(4);
  });
});
