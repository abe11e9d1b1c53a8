const shellQuote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
const percent = (text: string): string => text.replaceAll('%', '%%');

/**
 * What PostgreSQL runs for each finished WAL segment. Packed, because a segment forced out early is mostly zeros;
 * under another name until it is on the disk, so that a name that exists is whole. A segment that is archived twice
 * (crash between the copy and PostgreSQL noting it) is simply packed again. Uses only gzip, sync, mv: on every Debian.
 */
export function archiveCommand(archive: string): string {
  const folder = percent(shellQuote(archive));
  return (
    // PostgreSQL's own libraries must not reach the system's tools.
    'unset LD_LIBRARY_PATH; ' +
    `test ! -e ${folder}/wanted || { gzip -1 -c "%p" > ${folder}/.part-%f && sync ${folder}/.part-%f && ` +
    `mv ${folder}/.part-%f ${folder}/%f.gz; }`
  );
}

/** Looks for a segment in each folder in turn. */
export function restoreCommand(folders: string[]): string {
  const tries = folders.map((folder) => {
    const file = `${percent(shellQuote(folder))}/%f.gz`;
    return `{ test -f ${file} && gzip -dc ${file} > "%p"; }`;
  });
  return `unset LD_LIBRARY_PATH; ${tries.join(' || ')}`;
}
