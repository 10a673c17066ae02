import type { RequestContext } from "#app/context.ts";
import { ruleById } from "#app/rules/house-rules.ts";
import type { OpenChange } from "#db/queries/open-change.ts";

/** What staff ask to have changed, as the writer reads it above their own words. */
export function showChange({ t, locale }: RequestContext, asked: OpenChange) {
  const { staffFirstName: name, staffProfession: profession } = asked;
  const rule = asked.rule ? ruleById(asked.rule)?.house?.[locale].title : undefined;
  return {
    by: name && profession ? t("threadCare.change.from", { name, profession }) : null,
    words: asked.words.split(/\n+/u).filter((line) => line.trim() !== ""),
    rule: rule ? t("me.notice.rule", { rule }) : null,
  };
}
