import { Transform, type Readable, type TransformCallback } from 'node:stream';
import { UnreadableSourceError } from '../source';
import { hexByte, Utf8Text } from '../utf8-text';

/** The byte that ends each of OFAC's flat files, CP/M's end of file. */
const END_MARK = 0x1a;

export interface EndingRules {
  readonly file: string;
  readonly expected: string;
  /** Whether the file always ends in the mark. Only the comments file has been published without. */
  readonly markRequired: boolean;
  /** Called at the end of a file that is complete, with whether the mark was there. */
  readonly onEnd?: (marked: boolean) => void;
}

/**
 * The file's bytes without its end mark. Every row of every flat file OFAC publishes ends in a line break and the last
 * one is followed by 0x1A, so a file cut short at any byte lacks it: the stream then fails with an
 * `UnreadableSourceError`. Bytes that are not UTF-8 fail too, instead of becoming replacement characters in names.
 */
export function withCheckedEnding(stream: Readable, rules: EndingRules): Readable {
  const checked = new EndingCheck(rules);
  stream.on('error', (error) => checked.destroy(error));
  checked.on('close', () => stream.destroy());
  return stream.pipe(checked);
}

class EndingCheck extends Transform {
  private readonly utf8 = new Utf8Text();
  /** The last two bytes seen; the very last is held back until it is known not to be the mark. */
  private tail = Buffer.alloc(0);

  constructor(private readonly rules: EndingRules) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    const bytes = Buffer.concat([this.tail.subarray(-1), chunk]);
    this.tail = Buffer.concat([this.tail, chunk]).subarray(-2);
    done(this.encodingError(chunk), bytes.subarray(0, -1));
  }

  override _flush(done: TransformCallback): void {
    const last = this.tail.at(-1);
    const marked = last === END_MARK;
    const ended = marked
      ? this.tail.length === 1 || this.tail[0] === NEW_LINE
      : last === undefined || last === NEW_LINE;
    if (!ended || (this.rules.markRequired && !marked)) {
      const came = marked
        ? 'its last row is broken'
        : 'it is cut short: the byte 0x1A that ends it is not there';
      done(this.error(came));
      return;
    }
    this.rules.onEnd?.(marked);
    done(null, marked ? undefined : this.tail.subarray(-1));
  }

  private encodingError(chunk: Buffer): Error | null {
    const { badByte } = this.utf8.read(chunk, false);
    return badByte === undefined
      ? null
      : this.error(`byte ${hexByte(badByte)} is no text in UTF-8`, ` line ${this.utf8.line}`);
  }

  private error(came: string, line = ''): Error {
    return new UnreadableSourceError(this.rules.expected, came, `${this.rules.file}${line}`);
  }
}

const NEW_LINE = 0x0a;
