import {
  type AliasDraft,
  type DesignationDraft,
  type EntryDraft,
  type FactDraft,
  type LinkDraft,
  emptyEntryDraft,
} from '../../model/entry-draft';
import { LinkKind } from '../../model/enums';
import { scriptOf } from '../../names/script';
import { countryCode } from '../../model/countries';
import { parsePartialDate } from '../partial-date';
import { defined } from '../text';
import type { NoticesDocument } from './notices-document';
import type { NoticesDesignation, NoticesFact, NoticesParty } from './notices-schema';

/** The entry of the party at that index of a checked file. Each fact carries the source it cites and its line. */
export function mapNoticesParty(document: NoticesDocument, index: number, name: string): EntryDraft {
  const party = document.file.parties[index];
  if (party === undefined) throw new RangeError(`parties[${index}] does not exist`);
  return new PartyMapper(document, party, index, name).map();
}

class PartyMapper {
  constructor(
    private readonly document: NoticesDocument,
    private readonly party: NoticesParty,
    private readonly index: number,
    private readonly name: string,
  ) {}

  map(): EntryDraft {
    const { party } = this;
    return {
      ...emptyEntryDraft(party.reference, party.kind, this.locator()),
      aliases: party.aliases.map((alias, at) => this.alias(alias, at)),
      designations: party.designations.map((designation, at) => this.designation(designation, at)),
      roles: party.roles.map((role, at) => defined({ ...role, ...this.fact(role, 'roles', at) })),
      birthDates: party.birthDates.map((date, at) =>
        defined({ ...date, ...parsePartialDate(date.text), ...this.fact(date, 'birthDates', at) }),
      ),
      birthPlaces: party.birthPlaces.map((place, at) =>
        defined({ ...place, ...country(place.country), ...this.fact(place, 'birthPlaces', at) }),
      ),
      nationalities: party.nationalities.map((nationality, at) =>
        defined({
          ...nationality,
          country: countryCode(nationality.country),
          countryText: nationality.country,
          ...this.fact(nationality, 'nationalities', at),
        }),
      ),
      genders: party.genders.map((gender, at) => defined({ ...gender, ...this.fact(gender, 'genders', at) })),
      addresses: party.addresses.map((address, at) =>
        defined({ ...address, ...country(address.country), ...this.fact(address, 'addresses', at) }),
      ),
      identifiers: party.identifiers.map((identifier, at) =>
        defined({
          ...identifier,
          ...country(identifier.country),
          ...this.fact(identifier, 'identifiers', at),
        }),
      ),
      links: [...this.publications(), ...party.links.map((link, at) => this.link(link, at))],
      remarks: party.remarks.map((remark, at) => defined({ ...remark, ...this.fact(remark, 'remarks', at) })),
    };
  }

  private alias(alias: NoticesParty['aliases'][number], at: number): AliasDraft {
    return defined({ ...alias, script: scriptOf(alias.name), ...this.fact(alias, 'aliases', at) });
  }

  private designation(designation: NoticesDesignation, at: number): DesignationDraft {
    const { authority, programs, legalBasis, measures, reasons, note } = designation;
    const { designatedOn, listedOn, amendedOn, delistedOn } = designation;
    return defined({
      authority: authority === undefined ? undefined : this.authority(authority),
      programs: programs.map((id) => this.program(id)),
      ...{ legalBasis, measures, reasons, designatedOn, listedOn, amendedOn, delistedOn, note },
      ...this.fact(designation, 'designations', at),
    });
  }

  private authority(id: string) {
    const authority = this.document.file.authorities[id];
    if (authority === undefined) throw new RangeError(`authority ${id} does not exist`);
    return defined({ id, ...authority });
  }

  private program(id: string) {
    const program = this.document.file.programs[id];
    if (program === undefined) throw new RangeError(`program ${id} does not exist`);
    return defined({ id, ...program });
  }

  /** The entries of other lists that publish a designation are about this very party. */
  private publications(): LinkDraft[] {
    return this.party.designations.flatMap((designation, at) =>
      designation.publishedAs.map(({ list, reference }) => ({
        kind: LinkKind.SAME_PARTY,
        kindText: 'published as',
        targetList: list,
        targetReference: reference,
        ...this.fact({ source: designation.source }, 'designations', at),
      })),
    );
  }

  private link(link: NoticesParty['links'][number], at: number): LinkDraft {
    const { to, ...rest } = link;
    const target =
      'party' in to
        ? { targetReference: to.party, targetName: this.primaryNameOf(to.party) }
        : 'list' in to
          ? { targetList: to.list, targetReference: to.reference }
          : { targetName: to.name };
    return defined({ ...rest, ...target, ...this.fact(link, 'links', at) });
  }

  private primaryNameOf(reference: string): string | undefined {
    const target = this.document.file.parties.find((party) => party.reference === reference);
    return target?.aliases.find((alias) => alias.kind === 'PRIMARY')?.name;
  }

  private fact(fact: NoticesFact, list: keyof NoticesParty, at: number): Required<Pick<FactDraft, 'source'>> {
    const source = this.document.file.sources[fact.source];
    if (source === undefined) throw new RangeError(`source ${fact.source} does not exist`);
    return defined({
      source: defined({ key: fact.source, ...source }),
      originalText: fact.originalText,
      locator: this.locator(list, at),
    });
  }

  private locator(...path: (string | number)[]): string {
    return `${this.name} line ${this.document.lineOf(['parties', this.index, ...path])}`;
  }
}

function country(text: string | undefined): { country?: string | undefined; countryText?: string } {
  return text === undefined ? {} : { country: countryCode(text), countryText: text };
}
