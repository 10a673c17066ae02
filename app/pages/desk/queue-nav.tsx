import { ChoiceLinks } from "#app/components/choice-links.tsx";
import type { QueueLink } from "#app/desk/read-queues.server.ts";
import { useT } from "#app/i18n/use-t.ts";

/** The way to every queue, with how much stands in each. */
export function QueueNav({ links }: { links: readonly QueueLink[] }) {
  const t = useT();
  return <ChoiceLinks label={t("queues.nav")} links={links} />;
}
