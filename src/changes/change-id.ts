import type { Change } from '../model/change';

/** Revision and position, `12.0`: unique in the registry, and the same however and whenever the change is told. */
export function changeId({ revision, position }: Change): string {
  return `${revision}.${position}`;
}
