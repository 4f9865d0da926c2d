import type { IndexedEntry } from '../../../src/matching/indexed-entry';
import { openEditionFiles } from '../../../src/ingest/edition-files';
import { findList } from '../../../src/sources/catalogue';
import type { BenchContext } from '../bench';
import { entryOfDraft } from './entry-of-draft';

export const SDN_2021 = 'ofac/sdn-csv/2021-07-07';
export const SDN_2023 = 'ofac/sdn-csv/2023-12-28';
/** The edition closest to the SDN list of 2023-12-28, and the one the positives were taken from. */
export const UN_2024 = 'un/2024-11-30.xml';

/** Lists that print names of organisations in other scripts beside Latin letters. */
export const WITH_OTHER_SCRIPTS = [
  'other/dfat-regulation8-2024-12-17.xlsx',
  'other/canada-sema-2025-03.xml',
  'ofac/consolidated/2025-01-10-enhanced',
  'un/2024-11-30.xml',
];

/** Which list a file is an edition of, by how its path begins. */
const LISTS: Readonly<Record<string, string>> = {
  'un/': 'un-sc',
  'other/dfat': 'au-dfat',
  'other/canada': 'ca-sema',
  'ofac/consolidated/': 'us-ofac-cons',
  'ofac/sdn': 'us-ofac-sdn',
};

/** The entries of a real list, read as an import reads them; undefined where this machine does not have it. */
export async function loadList(
  { data }: Pick<BenchContext, 'data'>,
  relativePath: string,
): Promise<IndexedEntry[] | undefined> {
  const path = data(relativePath);
  if (path === undefined) return undefined;
  const [, listId = ''] = Object.entries(LISTS).find(([begins]) => relativePath.startsWith(begins)) ?? [];
  const list = findList(listId);
  const files = await openEditionFiles(path);
  const format = list?.formats.find((candidate) => candidate.recognises(files));
  if (!list || !format) throw new Error(`Expected an edition of a list at ${path}, but no format recognises it.`);
  const entries: IndexedEntry[] = [];
  for await (const event of format.read(files, { publishedOn: '2000-01-01' })) {
    if (event.type === 'entry') entries.push(entryOfDraft(list.info.id, event.draft));
  }
  return entries;
}
