import { xmlRoot } from '../../src/sources/xml-root';

describe('the document element of a file’s head', () => {
  it.each([
    ['<?xml version="1.0"?>\n<!-- made > today -->\n<list a="b">', 'list'],
    ['\ufeff<x:list xmlns:x="urn:x"/>', 'list'],
    ['<a>', 'a'],
  ])('of %s is told without its prefix', (text, root) => {
    expect(xmlRoot(Buffer.from(text))).toBe(root);
  });

  it.each(['', '{"error":1}', 'a,b\n', '<?xml version="1.0"?>', '<lis', '<!DOCTYPE html><html>'])(
    'is not made up for %s',
    (text) => {
      expect(xmlRoot(Buffer.from(text))).toBeUndefined();
    },
  );
});
