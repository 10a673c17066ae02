import type { App, Staff } from "#app/context.ts";
import { findStaffSettings } from "#db/queries/staff-settings.ts";
import { type Keys, keyActs, usualKeys } from "./keys.ts";

/** The keys of somebody on the staff; null when they have turned them off. */
export async function readKeys({ store }: App, staff: Staff): Promise<Keys | null> {
  const settings = await findStaffSettings(store, staff.id);
  if (settings && !settings.keysOn) return null;
  return withUsual(settings?.keys);
}

/** The same for the page where they are chosen: also while they are off. */
export async function readKeyChoices({ store }: App, staff: Staff) {
  const settings = await findStaffSettings(store, staff.id);
  return { on: settings?.keysOn ?? true, keys: withUsual(settings?.keys) };
}

/** Keeps which keys somebody wants, and whether they want any. */
export async function saveKeys(
  { store }: App,
  staff: Staff,
  wanted: { on: boolean; keys: Keys },
): Promise<void> {
  const { staffSettings } = store.schema;
  const keys = Object.fromEntries(
    keyActs.flatMap((act) =>
      wanted.keys[act] === usualKeys[act] ? [] : [[act, wanted.keys[act]]],
    ),
  );
  const set = { keysOn: wanted.on, keys };
  await store.write(async (tx) => {
    await tx
      .insert(staffSettings)
      .values({ staffId: staff.id, away: [], avoids: [], filters: [], ...set })
      .onConflictDoUpdate({ target: staffSettings.staffId, set });
  });
}

function withUsual(own: Record<string, string> | undefined): Keys {
  return Object.fromEntries(keyActs.map((act) => [act, own?.[act] ?? usualKeys[act]])) as Keys;
}
