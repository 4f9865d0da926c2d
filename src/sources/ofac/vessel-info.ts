import type { EntryDraft } from '../../model/entry-draft';
import { IdentifierType, LinkKind, RemarkKind } from '../../model/enums';
import { addFeature } from './features';

/** What the flat files' vessel columns and the classic XML's `vesselInfo` both print. */
export interface VesselInfo {
  readonly callSign: string | undefined;
  readonly type: string | undefined;
  readonly tonnage: string | undefined;
  readonly grossTonnage: string | undefined;
  readonly flag: string | undefined;
  readonly owner: string | undefined;
}

/** Adds a vessel's facts: call sign as identifier, flag as nationality, owner as link, the rest as remarks. */
export function addVesselInfo(draft: EntryDraft, vessel: VesselInfo): void {
  if (vessel.callSign !== undefined) {
    draft.identifiers.push({
      type: IdentifierType.CALL_SIGN,
      typeText: 'Vessel Call Sign',
      number: vessel.callSign,
    });
  }
  if (vessel.flag !== undefined) addFeature(draft, { word: 'Vessel Flag', value: vessel.flag });
  if (vessel.owner !== undefined) {
    draft.links.push({ kind: LinkKind.OWNED_BY, kindText: 'Vessel Owner', targetName: vessel.owner });
  }
  addRemark(draft, RemarkKind.VESSEL_TYPE, vessel.type);
  addRemark(draft, RemarkKind.VESSEL_TONNAGE, tons(vessel.tonnage));
  addRemark(draft, RemarkKind.VESSEL_GROSS_TONNAGE, tons(vessel.grossTonnage));
}

function addRemark(draft: EntryDraft, kind: RemarkKind, text: string | undefined): void {
  if (text !== undefined) draft.remarks.push({ kind, text });
}

/** The flat files group thousands with commas where the XML prints a bare number. */
function tons(printed: string | undefined): string | undefined {
  return printed?.replaceAll(',', '');
}
