import { scriptOf } from '../../src/names/script';
import { AliasKind, AliasStrength, DatePrecision, LinkKind, PartyKind } from '../../src/model/enums';
import { emptyEntryDraft, type EntryDraft } from '../../src/model/entry-draft';
import { fileOfBytes } from './file-of-bytes';
import type { EditionFile } from '../../src/ingest/edition-file';
import {
  UnreadableSourceError,
  type EditionPart,
  type ListInfo,
  type ListSource,
} from '../../src/sources/source';

interface DraftEdition {
  readonly list: string;
  readonly publishedOn: string | null;
  readonly entries: readonly EntryDraft[];
}

/** A list whose files are drafts as JSON: for tests of what happens after reading. */
export function draftList(id: string, more: Partial<ListInfo> = {}): ListSource {
  return {
    info: { id, name: `List ${id}`, publisher: 'Publisher', homepage: '', downloads: [], ...more },
    formats: [
      {
        id: 'drafts',
        version: 1,
        recognises: (parts) => parts[0]?.head.toString().startsWith(`{"list":"${id}"`) ?? false,
        read: async function* (parts: readonly EditionPart[]) {
          const chunks: Buffer[] = [];
          for await (const chunk of (parts[0] as EditionPart).open()) chunks.push(chunk as Buffer);
          const edition = parse(Buffer.concat(chunks).toString());
          if (edition.publishedOn !== null)
            yield { type: 'edition', header: { publishedOn: edition.publishedOn } };
          for (const draft of edition.entries) yield { type: 'entry', draft };
        },
      },
    ],
  };
}

/** An edition of a draft list, as its one file. */
export function draftEdition(
  list: string,
  publishedOn: string | null,
  entries: readonly EntryDraft[],
): EditionFile[] {
  return [fileOfBytes(`${list}.json`, Buffer.from(JSON.stringify({ list, publishedOn, entries })))];
}

export interface PersonDetails {
  readonly aka?: readonly string[];
  readonly born?: string;
  readonly sameAs?: readonly string[];
  readonly kind?: PartyKind;
  readonly program?: string;
}

/** A designated person with a primary name, and what else a test needs. */
export function person(reference: string, name: string, details: PersonDetails = {}): EntryDraft {
  const { aka = [], born, sameAs = [], kind = PartyKind.INDIVIDUAL, program = 'xx:TEST' } = details;
  return {
    ...emptyEntryDraft(reference, kind, `record ${reference}`),
    aliases: [name, ...aka].map((text, index) => ({
      name: text,
      kind: index === 0 ? AliasKind.PRIMARY : AliasKind.AKA,
      strength: AliasStrength.STRONG,
      script: scriptOf(text),
    })),
    designations: [{ programs: [{ id: program, code: program, name: program }], listedOn: '2020-01-01' }],
    birthDates:
      born === undefined
        ? []
        : [{ text: born, precision: DatePrecision.DAY, earliest: born, latest: born, circa: false }],
    links: sameAs.map((target) => {
      const [targetList = '', targetReference = ''] = target.split(':');
      return { kind: LinkKind.SAME_PARTY, kindText: 'Reference', targetList, targetReference };
    }),
  };
}

function parse(text: string): DraftEdition {
  try {
    return JSON.parse(text) as DraftEdition;
  } catch {
    throw new UnreadableSourceError('an edition as JSON', 'it is not', 'list.json');
  }
}

/** An undated edition of a draft list with these persons. */
export function editionOf(list: string, ...entries: readonly Parameters<typeof person>[]): EditionFile[] {
  return draftEdition(
    list,
    null,
    entries.map((entry) => person(...entry)),
  );
}
