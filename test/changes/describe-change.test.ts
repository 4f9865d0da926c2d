import { describeChange, LONGEST_SUMMARY } from '../../src/changes/describe-change';
import { Address } from '../../src/model/address';
import { Alias } from '../../src/model/alias';
import { BirthDate } from '../../src/model/birth-date';
import { Change } from '../../src/model/change';
import { Designation } from '../../src/model/designation';
import { AliasKind, AliasStrength, ChangeKind, NationalityKind } from '../../src/model/enums';
import type { Fact } from '../../src/model/fact';
import { Identifier } from '../../src/model/identifier';
import { Nationality } from '../../src/model/nationality';

const entry = { listId: 'us-ofac-sdn', reference: '33941' };

const alias = (name: string, more: Partial<Alias> = {}): Alias =>
  Object.assign(new Alias(), { name, kind: AliasKind.AKA, strength: AliasStrength.STRONG, ...more });
const primary = (name: string): Alias => alias(name, { kind: AliasKind.PRIMARY });
const designation = (programIds: string[], more: Partial<Designation> = {}): Designation =>
  Object.assign(new Designation(), {
    authorityId: 'us-state',
    measures: [],
    legalBasis: [],
    programIds,
    ...more,
  });

function said(kind: ChangeKind, added: Fact[], removed: Fact[], of = entry): string {
  return describeChange(Object.assign(new Change(), { kind }), of, { added, removed });
}

const amended = (added: Fact[], removed: Fact[]): string =>
  said(ChangeKind.AMENDED, added, removed).replace('us-ofac-sdn amended entry 33941: ', '');

describe('a change in one sentence', () => {
  it('names who was listed and under what', () => {
    const facts = [alias('Shahab al-Muhajir'), primary('GHAFARI, Sanaullah'), designation(['us:SDGT'])];

    expect(said(ChangeKind.LISTED, facts, [])).toBe(
      'us-ofac-sdn listed entry 33941, "GHAFARI, Sanaullah", under SDGT.',
    );
    expect(said(ChangeKind.RELISTED, facts, [])).toBe(
      'us-ofac-sdn listed entry 33941 again, "GHAFARI, Sanaullah", under SDGT.',
    );
    expect(said(ChangeKind.DELISTED, [], facts)).toBe(
      'us-ofac-sdn no longer lists entry 33941, "GHAFARI, Sanaullah", until then under SDGT.',
    );
  });

  it('says of somebody whom a source only names that there is no designation', () => {
    expect(
      said(ChangeKind.LISTED, [primary('Bilal Khan')], [], { listId: 'notices', reference: 'khan' }),
    ).toBe('notices listed entry khan, "Bilal Khan", without a designation.');
  });

  it('names the facts that came and went', () => {
    const born = Object.assign(new BirthDate(), { text: 'circa 1976' });
    const passport = Object.assign(new Identifier(), { typeText: 'Passport', number: 'O1503093' });
    const citizen = Object.assign(new Nationality(), {
      kind: NationalityKind.CITIZENSHIP,
      countryText: 'Afghanistan',
    });

    expect(amended([alias('Sanaullah'), born], [citizen, passport])).toBe(
      'alias "Sanaullah" added, birth date "circa 1976" added, citizenship "Afghanistan" removed, Passport "O1503093" removed.',
    );
  });

  it('tells a program that ended from a designation that did', () => {
    const [before, after] = [designation(['us:SDGT', 'us:IRAN']), designation(['us:IRAN'])];

    expect(amended([alias('X'), after], [before])).toBe('program SDGT removed, alias "X" added.');
    expect(amended([], [before])).toBe('designation under IRAN, SDGT removed.');
    expect(amended([after], [before, designation(['us:CUBA'])])).toBe(
      'designation under IRAN added, designation under IRAN, SDGT removed, designation under CUBA removed.',
    );
  });

  it('says what changed in a fact that stays, with what it was', () => {
    expect(amended([alias('X', { note: 'used in Herat' })], [alias('X', { note: null })])).toBe(
      'alias "X": note "used in Herat" added.',
    );
    expect(
      amended(
        [
          designation(['us:SDGT'], {
            listedOn: '2021-11-22',
            reasons: 'x'.repeat(900),
            measures: ['Blocking'],
          }),
        ],
        [designation(['us:SDGT'], { listedOn: '2021-11-20', reasons: null, authorityId: 'us-treasury' })],
      ),
    ).toBe(
      'authority us-state (was us-treasury), measure "Blocking" added, reasons changed, listed on 2021-11-22 (was 2021-11-20).',
    );
  });

  it('tells what lists say of their own amendments last', () => {
    const before = designation(['un:Al-Qaida'], { amendedOn: '2019-05-01', note: 'amended twice' });
    const after = designation(['un:Al-Qaida', 'un:DRC'], { amendedOn: '2022-11-08', note: null });

    expect(amended([after, alias('X')], [before])).toBe(
      'program DRC added, alias "X" added, amended on 2022-11-08 (was 2019-05-01), note "amended twice" removed.',
    );
  });

  it('stays short however much changed, and counts what it leaves out', () => {
    const many = Array.from({ length: 40 }, (_, at) => alias(`Name number ${at + 1}`));
    const sentence = said(ChangeKind.AMENDED, many, []);
    const named = sentence.match(/alias "Name number \d+" added/g)?.length ?? 0;

    expect(sentence.length).toBeLessThanOrEqual(LONGEST_SUMMARY);
    expect(named).toBeGreaterThan(10);
    expect(sentence).toMatch(` and ${40 - named} more.`);
  });

  it('stays short with long words, and cuts no character in two', () => {
    const long = '😀'.repeat(5_000);
    const programs = Array.from({ length: 90 }, (_, at) => `us:${at}${long}`);
    const listed = said(ChangeKind.LISTED, [primary(long), designation(programs)], [], {
      listId: 'us-ofac-sdn',
      reference: long,
    });
    const address = (text: string): Address => Object.assign(new Address(), { text });
    const moved = said(ChangeKind.AMENDED, [address(long)], [address(`x${long}`)]);

    for (const sentence of [listed, moved]) {
      expect([...sentence].length).toBeLessThanOrEqual(LONGEST_SUMMARY);
      expect(Buffer.from(sentence).toString()).toBe(sentence);
    }
    expect(listed).toContain(' and 85 more.');
  });
});
