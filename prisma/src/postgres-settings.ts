import { archiveCommand } from './wal-archive.ts';

const mebibyte = (count: number): string => `${count}MB`;

/** Command-line settings: they cannot drift in a file, and an upgrade of the product upgrades them. */
export function postgresSettings(options: {
  port: number;
  durable: boolean;
  walArchive: string;
  settings?: Record<string, string>;
}): string[] {
  const safety: Record<string, string> = options.durable
    ? {
        fsync: 'on',
        full_page_writes: 'on',
        synchronous_commit: 'on',
        archive_mode: 'on',
        archive_command: archiveCommand(options.walArchive),
        // At most five minutes of work stand only in the live folder, once a backup exists.
        archive_timeout: '300',
        shared_buffers: mebibyte(256),
        max_wal_size: mebibyte(1024),
      }
    : {
        fsync: 'off',
        full_page_writes: 'off',
        synchronous_commit: 'off',
        shared_buffers: mebibyte(128),
        autovacuum: 'off',
      };
  const settings: Record<string, string> = {
    port: String(options.port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    wal_level: 'replica',
    wal_compression: 'on',
    random_page_cost: '1.1',
    effective_cache_size: mebibyte(1024),
    work_mem: mebibyte(8),
    maintenance_work_mem: mebibyte(128),
    // Its compile time is longer than our queries.
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] %q%u@%d ',
    // Statements and the DETAIL of a constraint hold people's data: they stay out of the log.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    ...safety,
    ...options.settings,
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
