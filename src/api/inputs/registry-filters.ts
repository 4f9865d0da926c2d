import type { ChangeFilter } from '../../registry/reading/change-log';
import type { DayRange, DesignationFilter } from '../../registry/reading/designation-pages';
import type { PartyFilter } from '../../registry/reading/party-pages';
import type {
  ChangeFilter as ChangeFilterInput,
  DayRangeInput,
  DesignationFilterInput,
  PartyFilterInput,
} from './entry-filters';
import { given } from './given';

export function partyFilterOf(input: PartyFilterInput | null | undefined): PartyFilter {
  return given(input);
}

export function designationFilterOf(input: DesignationFilterInput | null | undefined): DesignationFilter {
  const { listed, designated, ...rest } = given(input);
  return {
    ...rest,
    ...(listed === undefined ? {} : { listed: dayRangeOf(listed) }),
    ...(designated === undefined ? {} : { designated: dayRangeOf(designated) }),
  };
}

export function changeFilterOf(input: ChangeFilterInput | null | undefined): ChangeFilter {
  return given(input);
}

function dayRangeOf(range: DayRangeInput): DayRange {
  return given(range);
}
