/** Tells the launcher that this service works now. A launcher that has just gone is no fault: the service ends in order. */
export function tellReady(): void {
  process.send?.('ready', undefined, undefined, () => undefined);
}

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
