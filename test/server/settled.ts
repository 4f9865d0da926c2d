export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** A count once it has stayed the same for a second; fails when it keeps growing for thirty. */
export async function settled(read: () => number): Promise<number> {
  for (let second = 0; second < 30; second++) {
    const before = read();
    await pause(1_000);
    if (before > 0 && read() === before) return before;
  }
  throw new Error(`The count went on growing and has reached ${read()}.`);
}
