import { Agent, fetch } from 'undici';
import type { EditionReport } from '../api/edition-desk';
import type { ScreenedRegistry } from '../matching/evaluation/screened-registry';
import { DesignataError } from '../model/errors';
import { dataOf, type GraphQLAnswer } from './data-of';
import { importReportFields } from './documents';
import type { Gateway, ImportRequest } from './gateway';
import { screenedOverApi } from './screened-over-api';

/** Works through a server's GraphQL API. */
export class ServerGateway implements Gateway {
  // An import may take minutes before it answers.
  private readonly agent = new Agent({ headersTimeout: 0, bodyTimeout: 0 });

  constructor(
    /** Where the server answers, such as `http://127.0.0.1:4000`. */
    readonly server: string,
    private readonly operatorToken: string | undefined,
  ) {}

  async ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(this.operatorToken === undefined ? {} : { authorization: `Bearer ${this.operatorToken}` }),
    };
    const body = JSON.stringify({ query, variables });
    const response = await fetch(`${this.server}/graphql`, {
      method: 'POST',
      headers,
      body,
      dispatcher: this.agent,
    }).catch((error: Error) => {
      const reason = error.cause instanceof Error ? error.cause.message : error.message;
      throw new DesignataError('UNAVAILABLE', `The server at ${this.server} does not answer: ${reason}`);
    });
    return dataOf<Data>((await response.json()) as GraphQLAnswer);
  }

  async importEdition({ list, path, publishedOn, dryRun, approve }: ImportRequest): Promise<EditionReport> {
    const data = await this.ask<{ importEdition: EditionReport }>(
      `mutation Import($list: ID!, $path: String, $publishedOn: LocalDate, $dryRun: Boolean!, $approve: Boolean!) {
        importEdition(list: $list, path: $path, publishedOn: $publishedOn, dryRun: $dryRun, approve: $approve) {
          ${importReportFields}
        }
      }`,
      { list, path, publishedOn, dryRun, approve },
    );
    return data.importEdition;
  }

  screened(): Promise<ScreenedRegistry> {
    return screenedOverApi(this);
  }

  close(): Promise<void> {
    return this.agent.close();
  }
}
