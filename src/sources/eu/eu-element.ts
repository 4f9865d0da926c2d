import type { FactDraft, SourceDraft } from '../../model/entry-draft';
import { SourceKind } from '../../model/enums';
import { countryCode } from '../../model/countries';
import { cleanText, defined } from '../text';
import { child, children, type XmlElement } from '../xml';

/** An attribute's text; the list prints absent ones as `""`, and unknown ones as `-`. */
export function attribute(element: XmlElement, name: string): string | undefined {
  const text = cleanText(element.attributes[name]);
  return text === '-' ? undefined : text;
}

/** Whether a boolean attribute is true, as XML Schema writes it. */
export function flag(element: XmlElement, name: string): boolean {
  return element.attributes[name] === 'true' || element.attributes[name] === '1';
}

/** The publisher's lasting number for an element: what orders elements, since their order in the file means nothing. */
export function logicalId(element: XmlElement): number {
  return Number(element.attributes['logicalId'] ?? Number.POSITIVE_INFINITY);
}

/** Children of that name in the order of their lasting numbers. */
export function ordered(element: XmlElement, name: string): XmlElement[] {
  return children(element, name).sort((a, b) => logicalId(a) - logicalId(b));
}

/** The free texts of an element: its remarks, and the `additionalInformation` that later versions may add. */
export function remarksOf(element: XmlElement): string[] {
  const remarks = children(element, 'remark').map((remark) => cleanText(remark.text));
  const additions = children(element, 'additionalInformation').map((addition) => {
    const [key, value] = [attribute(addition, 'key'), attribute(addition, 'value')];
    return value === undefined ? undefined : key === undefined ? value : `${key}: ${value}`;
  });
  return [...remarks, ...additions].filter((text) => text !== undefined);
}

/** Country code `00` is the list's word for unknown: neither a code nor a country. */
export function countryOf(element: XmlElement): { country?: string; countryText?: string } {
  const code = attribute(element, 'countryIso2Code');
  const text = attribute(element, 'countryDescription');
  if (code === '00' || text === undefined || text.toUpperCase() === 'UNKNOWN') return {};
  return defined({ country: countryCode(code) ?? countryCode(text), countryText: text });
}

/**
 * Where an element's facts come from: the element's lasting number, and the act that its `regulationSummary` cites.
 * Every element repeats that summary, because the acts that state one entity's facts differ.
 */
export function provenance(element: XmlElement): Pick<FactDraft, 'locator' | 'source'> {
  const summary = child(element, 'regulationSummary');
  return defined({
    locator: `${element.name} ${element.attributes['logicalId'] ?? `line ${element.line}`}`,
    source: summary && legalAct(summary, attribute(summary, 'publicationUrl')),
  });
}

/** The act that a `regulation` or `regulationSummary` names, with its Official Journal reference. */
export function legalAct(element: XmlElement, url: string | undefined): SourceDraft | undefined {
  const title = attribute(element, 'numberTitle');
  const publishedOn = attribute(element, 'publicationDate');
  if (title === undefined) return undefined;
  return defined({
    key: ['eu', publishedOn, title].filter((part) => part !== undefined).join(' '),
    kind: SourceKind.LEGAL_ACT,
    title,
    publisher: 'Official Journal of the European Union',
    url,
    publishedOn,
  });
}
