/** What keys do at the desk, in the order of the page that explains them. */
export const keyActs = [
  "next",
  "previous",
  "open",
  "claim",
  "reply",
  "read",
  "hold",
  "help",
] as const;
export type KeyAct = (typeof keyActs)[number];
export type Keys = Record<KeyAct, string>;

/** As people know them from mail programs. `open` is Enter besides. */
export const usualKeys: Keys = {
  next: "j",
  previous: "k",
  open: "o",
  claim: "c",
  reply: "r",
  read: "f",
  hold: "h",
  help: "?",
};

export type KeyFault = "one" | "same";

/** Checks keys that somebody wants: one printable sign each, none twice. */
export function faultsOf(wanted: Keys): Partial<Record<KeyAct, KeyFault>> {
  const faults: Partial<Record<KeyAct, KeyFault>> = {};
  for (const act of keyActs) {
    const key = wanted[act];
    if (!/^[^\s\p{C}]$/u.test(key)) faults[act] = "one";
    else if (keyActs.some((other) => other !== act && wanted[other] === key)) faults[act] = "same";
  }
  return faults;
}
