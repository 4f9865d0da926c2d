import { AbstractLogger, type DataSource } from 'typeorm';

/** The statements that an action sends to the database, as TypeORM logs them. */
export async function statementsOf(
  dataSource: DataSource,
  action: () => Promise<unknown>,
): Promise<string[]> {
  const before = dataSource.logger;
  const counter = new CountingLogger(true);
  dataSource.logger = counter;
  try {
    await action();
  } finally {
    dataSource.logger = before;
  }
  return counter.statements;
}

class CountingLogger extends AbstractLogger {
  readonly statements: string[] = [];

  override logQuery(query: string): void {
    this.statements.push(query);
  }

  protected override writeLog(): void {
    // Only statements are counted.
  }
}
