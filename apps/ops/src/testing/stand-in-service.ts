import { appendFileSync } from 'node:fs';

// Notes its process number and lives as a service must: it ends when its launcher is gone.
appendFileSync(process.argv[2] ?? process.env['NOTES'] ?? '', `${process.pid}\n`);
process.on('disconnect', () => process.exit(0));
setInterval(() => {}, 1_000);
process.send?.('ready');
