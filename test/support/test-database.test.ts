import { openTestDatabase } from './test-database';

describe('the database a test opens', () => {
  test('has every migration and is empty', async () => {
    const database = await openTestDatabase();
    try {
      expect(await database.dataSource.showMigrations()).toBe(false);
      const [row] = await database.dataSource.query('SELECT count(*)::int AS entries FROM list_entry');
      expect(row).toEqual({ entries: 0 });
    } finally {
      await database.close();
    }
  });

  test('is not shared with another that is open at the same time', async () => {
    const [one, other] = await Promise.all([openTestDatabase(), openTestDatabase()]);
    try {
      await one.dataSource.query('CREATE TABLE mine (id int)');
      const [row] = await other.dataSource.query("SELECT to_regclass('mine') AS found");
      expect(row).toEqual({ found: null });
    } finally {
      await Promise.all([one.close(), other.close()]);
    }
  });
});
