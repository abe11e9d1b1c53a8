import { migrate } from '../migrate.ts';

const [ownerUrl = '', folder = ''] = process.argv.slice(2);
await migrate(ownerUrl, folder);
