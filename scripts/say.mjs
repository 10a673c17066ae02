/** What stops a command and is told to the person at the terminal as it stands, without a stack. */
export class Refusal extends Error {}

/** Tells the person at the terminal what happens, on standard error. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
