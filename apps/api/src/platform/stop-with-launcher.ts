/** Ends the process in order on Ctrl-C, on SIGTERM and when its launcher is gone, also when that was killed. */
export function stopWithLauncher(stop: () => Promise<void>): void {
  let stopping = false;
  const end = (): void => {
    if (stopping) return;
    stopping = true;
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  process.once('disconnect', end);
  // It may have gone while we were starting: nobody would say so again.
  if (process.send !== undefined && !process.connected) end();
}
