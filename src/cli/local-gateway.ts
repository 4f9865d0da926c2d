import { userInfo } from 'node:os';
import { graphql, type ExecutionResult } from 'graphql';
import { createApiContext } from '../api/api-context';
import { buildRegistrySchema } from '../api/build-schema';
import type { EditionReport } from '../api/edition-desk';
import { presentError } from '../api/errors/present-error';
import { openLocalRegistry, type LocalRegistry } from '../composition/local-registry';
import type { Config } from '../config';
import { screenedIndex } from '../matching/evaluation/screened-index';
import type { ScreenedRegistry } from '../matching/evaluation/screened-registry';
import type { IndexedEntry } from '../matching/indexed-entry';
import { indexedEntriesOf } from '../screening/indexed-entry-of';
import { createLogger } from '../server/logger';
import { dataOf } from './data-of';
import type { Gateway, ImportRequest } from './gateway';

/** Works on a registry that this process has opened: nobody else may hold it meanwhile. */
export class LocalGateway implements Gateway {
  private constructor(private readonly registry: LocalRegistry) {}

  static async open(config: Config): Promise<LocalGateway> {
    const level = config.LOG_LEVEL === 'info' ? 'warn' : config.LOG_LEVEL;
    return new LocalGateway(
      await openLocalRegistry(config, createLogger({ level, format: config.LOG_FORMAT })),
    );
  }

  async ask<Data>(source: string, variableValues: Readonly<Record<string, unknown>> = {}): Promise<Data> {
    const contextValue = createApiContext(await this.registry.services(), { operator: { name: actor() } });
    const { data, errors } = await graphql({
      schema: buildRegistrySchema(),
      source,
      variableValues,
      contextValue,
    });
    return dataOf<Data>({ data, errors: errors?.map(present) });
  }

  async importEdition({ list, path, ...options }: ImportRequest): Promise<EditionReport> {
    const { importer } = this.registry;
    const { publishedOn, onProgress, dryRun, approve } = options;
    const given = {
      dryRun,
      approve,
      actor: actor(),
      ...(publishedOn === undefined ? {} : { publishedOn }),
      ...(onProgress === undefined ? {} : { onProgress }),
    };
    if (path === undefined) return importer.importDownload(list, given);
    return importer.importPaths(list, [path], given);
  }

  async screened(): Promise<ScreenedRegistry> {
    const { reader, follower } = await this.registry.services();
    const entries: IndexedEntry[] = [];
    for await (const batch of reader.searchable.all()) entries.push(...batch.flatMap(indexedEntriesOf));
    return screenedIndex(entries, (query) => follower.index.search(query), follower.revision);
  }

  close(): Promise<void> {
    return this.registry.close();
  }
}

/** Here nothing is hidden: who runs the command may see what went wrong. */
function present(error: NonNullable<ExecutionResult['errors']>[number]): {
  message: string;
  extensions?: object;
} {
  const presented = presentError(error, (_reference, cause) => {
    throw cause;
  });
  return presented.extensions === undefined
    ? { message: presented.message }
    : { message: presented.message, extensions: presented.extensions };
}

/** Goes into the record of a revision. */
function actor(): string {
  return userInfo().username;
}
