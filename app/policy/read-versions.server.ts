import type { RequestContext } from "#app/context.ts";
import { exactTime } from "#app/desk/time-words.ts";
import { listPolicyVersions, newestPolicyNumber } from "#db/queries/policy-versions.ts";
import { contentOf, readContent } from "./content.server.ts";
import { differenceLines } from "./difference-lines.server.ts";
import { readTold } from "./policy-words.server.ts";

/** Versions on one page. */
const pageSize = 20;

/** Versions of the policy, newest first: who, when, why, and what differs from the one before. */
export async function readVersions(context: RequestContext, before: number | undefined) {
  const { store, t } = context;
  const [told, inForce, found] = await Promise.all([
    readTold(context),
    newestPolicyNumber(store),
    listPolicyVersions(store, { limit: pageSize + 1, before }),
  ]);
  const versions = found.slice(0, pageSize).map((version, at) => {
    const earlier = found[at + 1];
    const content = readContent(version);
    const former = contentOf(earlier);
    return {
      number: version.number,
      title: t("policy.versions.version", { number: version.number }),
      by: t("policy.versions.by", {
        name: version.staffFirstName,
        time: exactTime(context, version.savedAt),
      }),
      reason: version.reason,
      isInForce: version.number === inForce,
      isReadable: content !== null,
      differences: content ? differenceLines(told, former, content) : null,
    };
  });
  const hasOlder = found.length > pageSize;
  return {
    seen: inForce,
    versions,
    isFirst: before === undefined,
    older: hasOlder ? (versions.at(-1)?.number ?? null) : null,
  };
}
export type VersionView = Awaited<ReturnType<typeof readVersions>>["versions"][number];
