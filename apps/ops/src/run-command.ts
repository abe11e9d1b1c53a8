/** Runs an operator's command: an expected failure is one readable line, not a stack. */
export async function runCommand(work: () => Promise<number | void>): Promise<never> {
  try {
    process.exit((await work()) ?? 0);
  } catch (error) {
    const plain = error instanceof Error && (error.name !== 'Error' || process.env['DEBUG'] === undefined);
    console.error(plain ? `✗ ${error.message}` : error);
    if (process.env['DEBUG'] !== undefined) console.error(error);
    process.exit(1);
  }
}
