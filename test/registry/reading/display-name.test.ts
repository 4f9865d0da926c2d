import { displayName } from '../../../src/registry/reading/display-name';
import { Alias, type NamePart } from '../../../src/model/alias';
import { AliasKind, NamePartKind } from '../../../src/model/enums';

function alias(name: string, parts: NamePart[] = [], other: Partial<Alias> = {}): Alias {
  return Object.assign(new Alias(), { name, parts, kind: AliasKind.PRIMARY, script: 'Latn', ...other });
}

const part = (kind: NamePartKind, value: string): NamePart => ({ kind, value });
const { GIVEN, MIDDLE, SURNAME, SUFFIX, TITLE } = NamePartKind;

describe('the name to show', () => {
  it('is in spoken order where the list tells the parts apart', () => {
    const parts = [part(SURNAME, 'GHAFARI'), part(GIVEN, 'Sanaullah')];

    expect(displayName([alias('GHAFARI, Sanaullah', parts)])).toBe('Sanaullah Ghafari');
  });

  it('keeps suffixes as printed, last, and leaves titles out', () => {
    const parts = [
      part(TITLE, 'Dr.'),
      part(SURNAME, "AL-QA'IDI"),
      part(GIVEN, 'Ali'),
      part(MIDDLE, 'H.'),
      part(SUFFIX, 'III'),
    ];

    expect(displayName([alias("AL-QA'IDI, Ali H.", parts)])).toBe("Ali H. Al-Qa'idi III");
  });

  it('is as printed where one part alone says nothing of the order', () => {
    expect(displayName([alias('ISIL KHORASAN')])).toBe('ISIL KHORASAN');
    expect(displayName([alias('SHAHAB', [part(GIVEN, 'SHAHAB')])])).toBe('SHAHAB');
  });

  it('is the primary one, in Latin script where there is one', () => {
    const arabic = alias('ثناء الله غفاري', [], { script: 'Arab' });
    const aka = alias('Shahab', [], { kind: AliasKind.AKA });

    expect(displayName([aka, arabic, alias('Sanaullah Ghafari')])).toBe('Sanaullah Ghafari');
    expect(displayName([aka, arabic])).toBe('ثناء الله غفاري');
    expect(displayName([aka])).toBe('Shahab');
    expect(displayName([])).toBeUndefined();
  });
});
