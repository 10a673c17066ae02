import { ByChoice, type Wording } from "#app/components/by-choice.tsx";
import { type Translator, useT } from "#app/i18n/use-t.ts";
import type { Audience } from "#db/schema/forum.ts";

export type WhoReadsProps = {
  kind: "thread" | "reply";
  /** Of the thread that is answered; a new thread's is chosen in the form. */
  audience: Audience;
  indexed: boolean;
};

/** Says beside the button who can read what is sent with it. */
export function WhoReads(props: WhoReadsProps) {
  const t = useT();
  return (
    <p className="field-help">
      <ByChoice wordings={whoReads(t, props)} />
    </p>
  );
}

function whoReads(t: Translator, { kind, audience, indexed }: WhoReadsProps): Wording[] {
  const base =
    audience === "everyone"
      ? t(indexed ? "write.whoReadsIndexed" : "composing.who.everyone")
      : t(`composing.who.${audience}`);
  const chosen: Wording[] =
    kind === "thread"
      ? [
          { when: "members", text: t("composing.who.members") },
          { when: "therapists", text: t("composing.who.therapists") },
        ]
      : [];
  return [
    { when: "base", text: base },
    ...chosen,
    { when: "young", text: t("composing.who.therapists") },
    { when: "morning", text: t("composing.who.morning") },
  ];
}

/** What the button does, in words: it follows the choices too. */
export function SendWords({ kind }: { kind: "thread" | "reply" }) {
  const t = useT();
  const chosen: Wording[] =
    kind === "thread"
      ? [
          { when: "base", text: t("write.publish") },
          { when: "members", text: t("composing.publish.members") },
          { when: "therapists", text: t("composing.publish.therapists") },
        ]
      : [{ when: "base", text: t("write.reply") }];
  return (
    <ByChoice
      wordings={[
        ...chosen,
        { when: "young", text: t("composing.publish.young") },
        { when: "morning", text: t("composing.publish.morning") },
        { when: "any", text: t("composing.publish.any") },
      ]}
    />
  );
}
