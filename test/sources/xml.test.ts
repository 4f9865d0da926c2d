import { Readable } from 'node:stream';
import { UnreadableSourceError } from '../../src/sources/source';
import { childText, readXmlRecords, XML_LIMITS, type XmlElement } from '../../src/sources/xml';

const GOOD =
  '<list xmlns:x="urn:x" at="now"><x:entry><name>A &amp; B</name></x:entry><entry><name>Ж</name></entry></list>';

async function read(text: string | Buffer, chunk = 7): Promise<XmlElement[]> {
  const bytes = Buffer.from(text);
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, i) =>
    bytes.subarray(i * chunk, (i + 1) * chunk),
  );
  const options = { file: 'list.xml', expected: 'a list', root: 'list', records: new Set(['entry']) };
  const records: XmlElement[] = [];
  for await (const record of readXmlRecords(Readable.from(chunks), options)) records.push(record);
  return records;
}

describe('the XML reader', () => {
  it('gives each record as a tree, wherever the chunks break', async () => {
    for (const chunk of [1, 2, 3, 1000]) {
      expect((await read(GOOD, chunk)).map((record) => childText(record, 'name'))).toEqual(['A & B', 'Ж']);
    }
  });

  it('refuses a whole file that lacks an element it must hold', async () => {
    const options = { file: 'list.xml', expected: 'a list', root: 'list', records: new Set(['entry']) };
    const take = async (text: string): Promise<number> => {
      let count = 0;
      const records = readXmlRecords(Readable.from([Buffer.from(text)]), {
        ...options,
        required: new Set(['entries']),
      });
      for await (const record of records) count += record.name === 'entry' ? 1 : 0;
      return count;
    };
    await expect(take('<list><entries><entry/></entries></list>')).resolves.toBe(1);
    await expect(take('<list><entry><entries/></entry></list>')).rejects.toThrow(/no <entries>/);
  });

  it('refuses a file cut at any byte', async () => {
    const bytes = Buffer.from(GOOD);
    for (let length = 0; length < bytes.length; length++) {
      await expect(read(bytes.subarray(0, length))).rejects.toThrow(UnreadableSourceError);
    }
  });

  it.each([
    ['a DOCTYPE', '<!DOCTYPE list [<!ENTITY a "b">]><list/>', /DOCTYPE/],
    ['another root', '<html><entry/></html>', /<html>, not <list>/],
    ['an undeclared entity', '<list><entry>&bomb;</entry></list>', /well-formed/],
    [
      'bytes that are not UTF-8',
      Buffer.from('<list>\n<entry>\nJos\xe9</entry></list>', 'latin1'),
      /byte 0xE9 is no text in UTF-8 \(list\.xml line 3\)/,
    ],
    ['an empty file', '', /list\.xml line 1/],
    ['elements nested too deep', '<list><entry>' + '<a>'.repeat(XML_LIMITS.depth), /deeper than/],
    [
      'too many attributes',
      `<list><entry ${Array.from({ length: 65 }, (_, i) => `a${i}=""`).join(' ')}/></list>`,
      /attributes/,
    ],
    [
      'too much text',
      `<list><entry>${'x'.repeat(XML_LIMITS.textLength + 1)}</entry></list>`,
      /characters of text/,
    ],
    [
      'too much text in attributes',
      `<list><entry>${`<a b="${'x'.repeat(1_000_000)}"/>`.repeat(5)}</entry></list>`,
      /characters of text/,
    ],
    [
      'too many elements in one record',
      `<list><entry>${'<a/>'.repeat(XML_LIMITS.elements + 1)}</entry></list>`,
      /more than 200000 elements/,
    ],
    [
      'a text that does not end',
      `<list><entry><name>${'x'.repeat(2 * XML_LIMITS.textLength)}`,
      /without a tag/,
    ],
  ])('refuses %s and says where', async (_, text, message) => {
    await expect(read(text, 1 << 20)).rejects.toThrow(message);
  });
});
