import { PartyKind } from '../model/enums';
import type { NameDomain } from '../names/name-token';

/** How the names of a kind of party are read. */
export const domainOfKind = (kind: PartyKind): NameDomain =>
  kind === PartyKind.INDIVIDUAL ? 'PERSON' : 'OTHER';

/** The readings a kind allows: a person's name, another name, or both where the kind is unknown. */
export const domainsOf = (kind: PartyKind | undefined): readonly NameDomain[] =>
  kind === undefined ? ['PERSON', 'OTHER'] : [domainOfKind(kind)];
