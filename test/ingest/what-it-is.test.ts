import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { whatItIs } from '../../src/ingest/what-it-is';
import { fileOfBytes } from '../support/file-of-bytes';

const XML = '<?xml version="1.0"?><sdnList/>';

describe('a file in which no reader found its list', () => {
  it.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'the file is empty'],
    ['gzip', gzipSync(XML), 'it is compressed with gzip: unpack it first'],
    ['UTF-16', iconv.encode(XML, 'utf-16le', { addBOM: true }), 'it is text in UTF-16: save it as UTF-8'],
    [
      'UTF-16, big end first',
      iconv.encode(XML, 'utf-16be', { addBOM: true }),
      'it is text in UTF-16: save it as UTF-8',
    ],
    ['UTF-16 without a mark', iconv.encode(XML, 'utf-16le'), 'it is text in UTF-16: save it as UTF-8'],
    ['UTF-16 without a mark', iconv.encode(XML, 'utf-16be'), 'it is text in UTF-16: save it as UTF-8'],
    [
      'an old workbook',
      Buffer.from('d0cf11e0a1b11ae10000', 'hex'),
      'it is no text, but begins with the bytes D0 CF 11 E0 A1 B1 1A E1',
    ],
    ['a page', Buffer.from('\n<!DOCTYPE html>'), 'it is an HTML page'],
    ['JSON', Buffer.from('{"error":1}'), 'it is JSON'],
    ['other text', Buffer.from('Not Found'), 'it begins with "Not Found"'],
  ])('is called by what it is: %s', (_, bytes, text) => {
    expect(whatItIs([fileOfBytes('list', bytes)])).toBe(text);
  });
});
