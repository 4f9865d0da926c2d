import type { EditionPart } from '../sources/source';

/** A part of an edition whose size is known, so that progress can be told. */
export interface EditionFile extends EditionPart {
  /** Bytes, once unpacked. */
  readonly size: number;
}

/** Bounds on what is taken in; far above every published list. */
export const FILE_LIMITS = { files: 32, bytes: 2 * 1024 ** 3, headBytes: 4096 } as const;
