import type { Readable } from 'node:stream';

export interface TextSurvey {
  /** Whether all of it is UTF-8; the lists of before 2022 are Windows-1252. */
  readonly isUtf8: boolean;
  /** Whether its last byte ends a line, as the publisher's export does and a cut file seldom. */
  readonly endsWithLineBreak: boolean;
}

/** Reads a text file once through for what its beginning cannot tell. */
export async function surveyText(stream: Readable): Promise<TextSurvey> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isUtf8 = true;
  let last: number | undefined;
  const decode = (bytes?: Uint8Array): void => {
    if (!isUtf8) return;
    try {
      decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      isUtf8 = false;
    }
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    decode(chunk);
    last = chunk.at(-1) ?? last;
  }
  decode();
  return { isUtf8, endsWithLineBreak: last === 0x0a || last === 0x0d };
}
