import { Address } from '../model/address';
import { Alias } from '../model/alias';
import { Authority } from '../model/authority';
import { BirthDate } from '../model/birth-date';
import { BirthPlace } from '../model/birth-place';
import { Change } from '../model/change';
import { Designation } from '../model/designation';
import { Edition } from '../model/edition';
import { GenderStatement } from '../model/gender-statement';
import { HeldPart } from '../model/held-part';
import { Identifier } from '../model/identifier';
import { Link } from '../model/link';
import { List } from '../model/list';
import { ListEntry } from '../model/list-entry';
import { Listing } from '../model/listing';
import { Membership } from '../model/membership';
import { Nationality } from '../model/nationality';
import { Aircraft, Individual, Organization, Party, Vessel } from '../model/party';
import { Program } from '../model/program';
import { Remark } from '../model/remark';
import { Revision } from '../model/revision';
import { Role } from '../model/role';
import { Source } from '../model/source';
import { WebhookDelivery } from '../model/webhook-delivery';
import { WebhookEndpoint } from '../model/webhook-endpoint';

/** Every table of the registry. */
export const ENTITIES = [
  Address,
  Aircraft,
  Alias,
  Authority,
  BirthDate,
  BirthPlace,
  Change,
  Designation,
  Edition,
  GenderStatement,
  HeldPart,
  Identifier,
  Individual,
  Link,
  List,
  ListEntry,
  Listing,
  Membership,
  Nationality,
  Organization,
  Party,
  Program,
  Remark,
  Revision,
  Role,
  Source,
  Vessel,
  WebhookDelivery,
  WebhookEndpoint,
];
