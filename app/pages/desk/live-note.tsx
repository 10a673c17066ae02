import { StateNote } from "#app/components/state-note.tsx";
import { useT } from "#app/i18n/use-t.ts";
import type { Live } from "./use-live.ts";

/** Says that the session has ended; nothing while the page keeps itself up to date. */
export function LiveNote({ live }: { live: Live }) {
  const t = useT();
  if (live !== "signed-out") return null;
  return <StateNote tone="held" title={t("desk.signedOut")} role="status" />;
}
