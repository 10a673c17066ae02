const PREFIX = "text:";
const DAYS = 7;

/** Where drafts are kept: `tab` goes with the tab, `device` stays until its day has passed. */
export type Stores = { tab: Storage; device: Storage };

/** The stores, with what has run out thrown away; nothing where storage is shut off. */
export function openStores(now = Date.now()): Stores | undefined {
  try {
    const stores = { tab: sessionStorage, device: localStorage };
    for (const place of Object.keys(stores.device)) {
      if (place.startsWith(PREFIX) && !(untilOf(stores.device.getItem(place)) > now)) {
        stores.device.removeItem(place);
      }
    }
    return stores;
  } catch {
    return undefined;
  }
}

/** What was written at `key`: the tab's own first, then what the device kept. */
export function readText({ tab, device }: Stores, key: string) {
  const place = PREFIX + key;
  const kept = device.getItem(place);
  const text = tab.getItem(place) ?? kept?.slice(kept.indexOf(" ") + 1);
  return text === undefined && !kept ? undefined : { place, text };
}

/** Keeps a text at `key`, in one store and not in the other; an empty one is forgotten. */
export function writeText(
  { tab, device }: Stores,
  key: string,
  text: string,
  onDevice: boolean,
  now = Date.now(),
): void {
  const place = PREFIX + key;
  try {
    tab.removeItem(place);
    device.removeItem(place);
    if (!text) return;
    if (onDevice) device.setItem(place, `${now + DAYS * 86_400_000} ${text}`);
    else tab.setItem(place, text);
  } catch {
    // A full store must not disturb the writing.
  }
}

export function forgetText({ tab, device }: Stores, key: string): void {
  tab.removeItem(PREFIX + key);
  device.removeItem(PREFIX + key);
}

/** Everything that anybody wrote here goes. */
export function clearTexts({ tab, device }: Stores): void {
  for (const store of [tab, device]) {
    for (const place of Object.keys(store)) {
      if (place.startsWith(PREFIX)) store.removeItem(place);
    }
  }
}

function untilOf(kept: string | null): number {
  return Number(kept?.split(" ", 1)[0]);
}
