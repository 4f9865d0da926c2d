import type { RoleDraft } from '../../model/entry-draft';
import { RoleKind } from '../../model/enums';

/** Words that go with a name rather than say an office held. */
const HONORIFICS =
  /^(?:(?:lt|lieutenant|brigadier|major|colonel|brig|maj)\.? )?(?:general|gen\.?|colonel|col\.?|major|captain|admiral|doctor|dr\.?|haji|hajji|hojjatoleslam|ayatollah|maulana|maulawi|mawlawi|mullah|sheikh|shaykh|sheik|engineer|professor|prof\.?)$/i;

/** The roles in OFAC's `title`, which joins several by semicolons: an honorific alone is a title, the rest positions. */
export function rolesOf(title: string | undefined): RoleDraft[] {
  const texts = title?.split(/;\s*/).filter((text) => text !== '') ?? [];
  return texts.map((text) => ({ kind: HONORIFICS.test(text) ? RoleKind.TITLE : RoleKind.POSITION, text }));
}
