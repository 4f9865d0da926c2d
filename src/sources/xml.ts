import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { UnreadableSourceError } from './source';
import { hexByte, Utf8Text } from './utf8-text';

/** One element of a record, names without namespace prefix, attributes as printed. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** The element's own character data, in order, children's left out. */
  text: string;
  /** Line of the opening tag, from 1. */
  readonly line: number;
}

export interface XmlRecordOptions {
  /** File name, for messages. */
  readonly file: string;
  /** What the file should be, for messages: `the OFAC SDN list as XML`. */
  readonly expected: string;
  /** Local name the document element must have. */
  readonly root: string;
  /** Local names of the elements to give out as whole trees; nothing outside them is kept. */
  readonly records: ReadonlySet<string>;
  /** Local names of elements that a whole file must hold outside its records: a file without one is refused. */
  readonly required?: ReadonlySet<string>;
  /** Called once with the document element's attributes. */
  readonly onRoot?: (attributes: Readonly<Record<string, string>>) => void;
}

/** Bounds far above any published list, far below what would hurt. */
export const XML_LIMITS = { depth: 64, attributes: 64, textLength: 4_000_000, elements: 200_000 } as const;

/**
 * Streams an XML file's records, one tree at a time. Refuses what no publisher sends and attackers do: a DOCTYPE,
 * depth, attributes, text or elements of one record past `XML_LIMITS`, bytes that are not UTF-8; and a file that ends before its document
 * element does, so that a truncated download is never a short list.
 *
 * @throws UnreadableSourceError with file and line.
 */
export async function* readXmlRecords(
  stream: Readable,
  options: XmlRecordOptions,
): AsyncGenerator<XmlElement> {
  const collector = new RecordCollector(options);
  const utf8 = new Utf8Text();
  const write = (bytes: Uint8Array, last: boolean): void => {
    const { text, badByte } = utf8.read(bytes, last);
    collector.write(text);
    if (badByte !== undefined) collector.fail(`byte ${hexByte(badByte)} is no text in UTF-8`);
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    write(chunk, false);
    yield* collector.take();
  }
  write(Buffer.alloc(0), true);
  collector.end();
  yield* collector.take();
}

class RecordCollector {
  private readonly parser = new SaxesParser<{ xmlns?: false; position: true }>({ position: true });
  private readonly open: XmlElement[] = [];
  private depth = 0;
  /** Of the record that is open, attributes included. */
  private textLength = 0;
  private elements = 0;
  /** Characters since the last tag or text. */
  private unheard = 0;
  private finished: XmlElement[] = [];
  private sawRoot = false;
  private readonly missing: Set<string>;

  constructor(private readonly options: XmlRecordOptions) {
    this.missing = new Set(options.required);
    this.parser.on('error', (error) => this.fail(`it is not well-formed XML: ${error.message}`));
    this.parser.on('doctype', () => this.fail('it holds a DOCTYPE, which no publisher of lists uses'));
    this.parser.on('opentag', (tag) => this.openTag(tag.name, tag.attributes));
    this.parser.on('text', (text) => this.addText(text));
    this.parser.on('cdata', (text) => this.addText(text));
    this.parser.on('closetag', () => this.closeTag());
  }

  write(text: string): void {
    this.unheard += text.length;
    this.parser.write(text);
    // The parser keeps a text, an attribute or a comment to itself until it ends.
    if (this.unheard > XML_LIMITS.textLength)
      this.fail(`it goes on for more than ${XML_LIMITS.textLength} characters without a tag`);
  }

  end(): void {
    this.parser.close();
    if (!this.sawRoot) this.fail('it is empty');
    for (const name of this.missing) this.fail(`it has no <${name}>`);
  }

  take(): XmlElement[] {
    const records = this.finished;
    this.finished = [];
    return records;
  }

  fail(came: string): never {
    const where = `${this.options.file} line ${this.parser.line}`;
    throw new UnreadableSourceError(this.options.expected, came, where, { line: this.parser.line });
  }

  private openTag(qualifiedName: string, attributes: Record<string, string>): void {
    this.unheard = 0;
    const name = qualifiedName.slice(qualifiedName.indexOf(':') + 1);
    if (this.depth === 0) this.checkRoot(name, attributes);
    if (++this.depth > XML_LIMITS.depth) this.fail(`it nests deeper than ${XML_LIMITS.depth} elements`);
    if (Object.keys(attributes).length > XML_LIMITS.attributes) {
      this.fail(`<${name}> has more than ${XML_LIMITS.attributes} attributes`);
    }
    const parent = this.open.at(-1);
    if (parent === undefined) this.missing.delete(name);
    if (parent === undefined && !this.options.records.has(name)) return;
    const element: XmlElement = { name, attributes, children: [], text: '', line: this.parser.line };
    if (parent === undefined) this.textLength = this.elements = 0;
    if (++this.elements > XML_LIMITS.elements)
      this.fail(`one record holds more than ${XML_LIMITS.elements} elements`);
    for (const value of Object.values(attributes)) this.countText(value);
    parent?.children.push(element);
    this.open.push(element);
  }

  private checkRoot(name: string, attributes: Record<string, string>): void {
    this.sawRoot = true;
    if (name !== this.options.root)
      this.fail(`its document element is <${name}>, not <${this.options.root}>`);
    this.options.onRoot?.(attributes);
  }

  private addText(text: string): void {
    const element = this.open.at(-1);
    if (element === undefined) return;
    this.countText(text);
    element.text += text;
  }

  private countText(text: string): void {
    this.unheard = 0;
    this.textLength += text.length;
    if (this.textLength > XML_LIMITS.textLength) {
      this.fail(`one record holds more than ${XML_LIMITS.textLength} characters of text`);
    }
  }

  private closeTag(): void {
    this.unheard = 0;
    this.depth -= 1;
    const element = this.open.pop();
    if (element !== undefined && this.open.length === 0) this.finished.push(element);
  }
}

/** The first child of that name. */
export function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((candidate) => candidate.name === name);
}

/** Every child of that name, in order. */
export function children(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** The text of the first child of that name, untouched. */
export function childText(element: XmlElement, name: string): string | undefined {
  return child(element, name)?.text;
}
