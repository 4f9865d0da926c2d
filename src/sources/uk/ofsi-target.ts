/**
 * One row of the Consolidated List: one name of one target with one of its birth dates and one of its addresses. Both
 * formats give rows like this, each value cleaned and absent where the list prints nothing.
 */
export interface OfsiTarget {
  readonly locator: string;
  readonly groupId?: string;
  readonly name1?: string;
  readonly name2?: string;
  readonly name3?: string;
  readonly name4?: string;
  readonly name5?: string;
  readonly name6?: string;
  readonly title?: string;
  readonly nonLatinName?: string;
  readonly nonLatinScript?: string;
  readonly nonLatinLanguage?: string;
  readonly birthDate?: string;
  readonly birthTown?: string;
  readonly birthCountry?: string;
  readonly nationality?: string;
  /** The number alone, in the format since 2022. */
  readonly passportNumber?: string;
  /** What is said of the passport; in the format before 2022 the number stands in it too. */
  readonly passportDetails?: string;
  readonly nationalIdNumber?: string;
  readonly nationalIdDetails?: string;
  readonly position?: string;
  readonly gender?: string;
  readonly address1?: string;
  readonly address2?: string;
  readonly address3?: string;
  readonly address4?: string;
  readonly address5?: string;
  readonly address6?: string;
  readonly postCode?: string;
  readonly country?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly website?: string;
  readonly otherInformation?: string;
  readonly groupType?: string;
  readonly aliasType?: string;
  readonly aliasQuality?: string;
  readonly regime?: string;
  readonly listedOn?: string;
  readonly designatedOn?: string;
  readonly lastUpdated?: string;
  readonly ukslReference?: string;
  readonly unReference?: string;
  readonly reasons?: string;
  readonly listingType?: string;
  readonly groupStatus?: string;
  readonly groupSanctions?: string;
  readonly additionalSanctionsOn?: string;
  readonly entityType?: string;
  readonly subsidiaries?: string;
  readonly parentCompany?: string;
  readonly businessNumber?: string;
  readonly imoNumber?: string;
  readonly hullNumber?: string;
  readonly currentOwners?: string;
  readonly previousOwners?: string;
  readonly flag?: string;
  readonly previousFlags?: string;
  readonly shipType?: string;
  readonly tonnage?: string;
  readonly length?: string;
  readonly yearBuilt?: string;
}

export type OfsiField = Exclude<keyof OfsiTarget, 'locator'>;
