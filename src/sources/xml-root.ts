/**
 * The local name of an XML file's document element, read from its first bytes: how a format is recognised by content
 * whatever the file is called. Undefined when the head is not the start of an XML file, or ends before the element.
 */
export function xmlRoot(head: Buffer): string | undefined {
  const text = head.toString('utf8').replace(/^\ufeff/, '');
  const prolog = /^(?:\s|<\?[^>]*\?>|<!--[\s\S]*?-->)*/.exec(text)?.[0] ?? '';
  return /^<(?:[\w.-]+:)?([\p{L}_][\w.-]*)(?=[\s/>])/u.exec(text.slice(prolog.length))?.[1];
}
