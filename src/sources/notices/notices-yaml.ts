import type { Readable } from 'node:stream';
import {
  type EditionEvent,
  type EditionFormat,
  type EditionPart,
  type ListSource,
  UnreadableSourceError,
} from '../source';
import { hexByte, Utf8Text } from '../utf8-text';
import { EXPECTED_NOTICES, parseNotices } from './notices-document';
import { mapNoticesParty } from './notices-mapper';
import { NOTICES_FORMAT } from './notices-schema';

/** Largest notices file taken, in bytes. They are written by hand; the bundled one is under 20 kB. */
export const NOTICES_SIZE_LIMIT = 5_000_000;

/** `format: designata-notices` as YAML or JSON writes it, near the file's beginning. */
const SIGNATURE = new RegExp(`(?:^|[\\n{,])\\s*["']?format["']?\\s*:\\s*["']?${NOTICES_FORMAT}\\b`);

/** Our own format for what a notice or a press report says before any list does. JSON is YAML, so both are read. */
export const noticesYaml: EditionFormat = {
  id: 'notices-yaml',
  version: 1,
  recognises: (parts) => parts.length === 1 && SIGNATURE.test(parts[0]?.head.toString('utf8') ?? ''),
  read: readNotices,
};

/** The designations, and the mere mentions, that notices and the press tell of. */
export const notices: ListSource = {
  info: {
    id: 'notices',
    secondHand: true,
    name: 'Notices',
    publisher: 'This registry’s operator',
    homepage: 'docs/notices.md',
    downloads: [],
  },
  formats: [noticesYaml],
};

async function* readNotices(parts: readonly EditionPart[]): AsyncGenerator<EditionEvent> {
  const part = parts[0];
  if (part === undefined || parts.length > 1) {
    throw new UnreadableSourceError(EXPECTED_NOTICES, `${parts.length} files came`, 'the edition');
  }
  const document = parseNotices(await readText(part.open(), part.name), part.name);
  const { publishedOn, parties } = document.file;
  yield { type: 'edition', header: { publishedOn, declaredEntries: parties.length } };
  for (const index of parties.keys()) {
    yield { type: 'entry', draft: mapNoticesParty(document, index, part.name) };
  }
}

async function readText(stream: Readable, name: string): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > NOTICES_SIZE_LIMIT) {
      throw new UnreadableSourceError(
        EXPECTED_NOTICES,
        `it holds more than ${NOTICES_SIZE_LIMIT} bytes`,
        name,
      );
    }
    chunks.push(chunk);
  }
  const utf8 = new Utf8Text();
  const { text, badByte } = utf8.read(Buffer.concat(chunks), true);
  if (badByte === undefined) return text;
  throw new UnreadableSourceError(
    EXPECTED_NOTICES,
    `byte ${hexByte(badByte)} is no text in UTF-8`,
    `${name} line ${utf8.line}`,
  );
}
