import { startEmbeddedPostgres } from '../embedded-postgres.ts';

// A process of its own for the tests to kill: starts the database, says where it is, and waits.
const [dataDir = '', port = '0'] = process.argv.slice(2);
try {
  const postgres = await startEmbeddedPostgres({ dataDir, durable: true, port: Number(port) || undefined });
  console.log(JSON.stringify({ ownerUrl: postgres.ownerUrl, pid: postgres.pid() }));
  process.once('SIGTERM', () => void postgres.stop().then(() => process.exit(0)));
  setInterval(() => {}, 1_000);
} catch (error) {
  console.log(JSON.stringify({ error: (error as Error).name }));
  process.exit(1);
}
