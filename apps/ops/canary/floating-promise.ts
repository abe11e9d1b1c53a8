// must be caught: typescript/no-floating-promises
async function save(): Promise<void> {
  await Promise.resolve();
}

export function submit(): void {
  save();
}
