import { cleanText } from '../text';
import type { XmlElement } from '../xml';

/** Every element of that name below this one, at any depth: the list wraps its repeated fields in two or three. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** The texts of every element of that name below this one that has any. */
export function texts(element: XmlElement, name: string): string[] {
  return descendants(element, name).flatMap((found) => cleanText(found.text) ?? []);
}
