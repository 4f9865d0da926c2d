import { realpath } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { EditionDesk, EditionReport, EditionRequest } from '../api/edition-desk';
import type { Importer } from '../ingest/importer';
import { DesignataError } from '../model/errors';

/** Connects the API's operators to the importer. */
export class RegistryDesk implements EditionDesk {
  /** @param importFolder the only folder that files may come from; any, where there is none. */
  constructor(
    private readonly importer: Importer,
    private readonly importFolder: string | undefined,
  ) {}

  async importEdition({ list, path, ...options }: EditionRequest): Promise<EditionReport> {
    if (path === undefined) return this.importer.importDownload(list, options);
    return this.importer.importPaths(list, [await this.allowed(path)], options);
  }

  approveEdition(editionId: string, actor: string, reason: string): Promise<EditionReport> {
    return this.importer.approve(editionId, actor, reason);
  }

  rejectEdition(editionId: string, actor: string, reason: string): Promise<void> {
    return this.importer.turnDown(editionId, actor, reason);
  }

  /** The real path counts: a link inside the folder may point anywhere. */
  private async allowed(path: string): Promise<string> {
    if (this.importFolder === undefined) return path;
    const folder = await realpath(this.importFolder);
    const asked = resolve(folder, path);
    const real = await realpath(asked).catch(() => asked);
    if (real === folder || real.startsWith(folder + sep)) return real;
    throw new DesignataError('FORBIDDEN', `path: expected a file under ${folder}, came ${path}.`, {
      argument: 'path',
    });
  }
}
