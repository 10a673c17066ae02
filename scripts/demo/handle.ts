import { desc, eq } from "drizzle-orm";
import type { App } from "#app/context.ts";
import { decideItem } from "#app/desk/decide-item.server.ts";
import { acknowledgeCase } from "#app/escalations/acknowledge-case.server.ts";
import { assessCase } from "#app/escalations/assess-case.server.ts";
import type { CaseCategory } from "#app/escalations/case-choices.ts";
import { closeCase } from "#app/escalations/close-case.server.ts";
import { confirmClose } from "#app/escalations/confirm-close.server.ts";
import { openCaseText } from "#app/escalations/open-case-text.server.ts";
import { recordAct } from "#app/escalations/record-act.server.ts";
import { writeToPerson } from "#app/escalations/write-to-person.server.ts";
import { addStaffedMinutes } from "#app/time/staffed-hours.ts";
import type { DemoReading } from "./content.ts";
import { correctAs } from "./correct.ts";
import type { Team } from "./people.ts";
import type { Timeline } from "./timeline.ts";

/** How far back the staff of the demo have read: what is newer waits on the desk. */
const readUpTo = 36 * 3_600_000;

const words = {
  sv: {
    identity: "Det går att se vem du är på det du skrev. Skriv gärna om utan numret eller namnet.",
    abuse: "Texten angriper en annan person här. Säg gärna vad du tycker, men inte så om någon.",
    sourcing: "Vi kan inte låta trådar handla om var man köper. Skriv gärna om suget i stället.",
    spam: "Det här är reklam, och det hör inte hemma här.",
    read: "Läst, inget mer behövs just nu.",
    publish: "Läst. Texten bryter inte mot någon regel.",
    case: "Jag läser för att förstå hur bråttom det är.",
    assessed: "Återkommande, pågår nu. Personen har någon att ringa.",
    message:
      "Någon i personalen har läst det här för att vi är oroliga för dig. Du har inte gjort något fel.",
    close: "Personen har svarat i tråden, har ringt en stödlinje och vet vart hen vänder sig.",
    second: "Jag har läst texten och håller med om bedömningen.",
  },
  en: {
    identity:
      "One can tell who you are from this. Please write it again without the name or address.",
    abuse: "The text attacks another person here. Say what you think, but not like this.",
    sourcing:
      "Threads here cannot be about where to buy. You are welcome to write about the craving.",
    spam: "This is an advertisement, and it does not belong here.",
    read: "Read, nothing more is needed right now.",
    publish: "Read. The text breaks no rule.",
    case: "I am reading to understand how urgent it is.",
    assessed: "Recurring and going on now. The person has somebody to call.",
    message:
      "A member of staff has read this because we are worried about you. You have done nothing wrong.",
    close: "The person has answered in the thread, has called a line and knows where to turn.",
    second: "I have read the text and agree with the assessment.",
  },
};

/** Lets the demo's staff read a post some staffed hours later, the way a real team would. */
export function planReading(
  app: App,
  line: Timeline,
  team: Team,
  post: DemoText & { writtenAt: Date; now: Date; minutes: number },
): void {
  const { staffedHours, timeZone } = app.config;
  const at = addStaffedMinutes(staffedHours, post.writtenAt, post.minutes, timeZone);
  if (post.now.getTime() - at.getTime() < readUpTo) return;
  line.add(at, () => readPost(app, line, team, post));
}

type DemoText = { id: string; locale: "sv" | "en"; seen?: DemoReading };

async function readPost(
  app: App,
  line: Timeline,
  team: Team,
  { id: postId, locale, seen }: DemoText,
) {
  const { posts, reviewItems, assessments, escalations } = app.store.schema;
  const [found] = await app.store.read
    .select({ itemId: reviewItems.id, visibility: posts.visibility, level: reviewItems.level })
    .from(reviewItems)
    .innerJoin(posts, eq(posts.id, reviewItems.postId))
    .where(eq(reviewItems.postId, postId));
  const [assessed] = await app.store.read
    .select()
    .from(assessments)
    .where(eq(assessments.postId, postId))
    .orderBy(desc(assessments.seq));
  const [opened] = await app.store.read
    .select()
    .from(escalations)
    .where(eq(escalations.postId, postId));
  if (!found || !assessed) return;
  const say = words[locale];
  const staff = assessed.score % 2 ? team.Anna : team.Johan;
  const has = (category: string) => category in assessed.categories;
  const held = found.visibility === "held";
  const choice = !held
    ? { decision: "read", rule: "no-rule-broken", reason: say.read }
    : has("spam")
      ? { decision: "remove", rule: "no-selling", reason: say.spam }
      : has("abuse")
        ? { decision: "remove", rule: "attacks-someone", reason: say.abuse }
        : has("sourcing")
          ? { decision: "ask-for-change", rule: "no-sourcing", reason: say.sourcing }
          : has("identity")
            ? { decision: "ask-for-change", rule: "identifies-someone", reason: say.identity }
            : { decision: "publish", rule: "no-rule-broken", reason: say.publish };
  await decideItem(app, { staff, itemId: found.itemId, seen: "", ...choice } as Parameters<
    typeof decideItem
  >[1]);
  if (seen) {
    const engine = { level: assessed.level, categories: Object.keys(assessed.categories) };
    await correctAs(app, staff, { itemId: found.itemId, engine, seen });
  }
  if (opened) await handleCase(app, line, team, opened.id, locale, opened.categories);
}

/** A case from its first reading to its close by two people, an hour or a day between the steps. */
async function handleCase(
  app: App,
  line: Timeline,
  team: Team,
  caseId: string,
  locale: "sv" | "en",
  categories: string[],
) {
  const say = words[locale];
  const staff = team.Maria;
  const started = app.clock().getTime();
  const later = (minutes: number, run: () => Promise<unknown>) =>
    line.add(new Date(started + minutes * 60_000), async () => void (await run()));
  await acknowledgeCase(app, { staff, caseId });
  await openCaseText(app, { staff, caseId, reason: say.case });
  later(12, () =>
    assessCase(app, {
      staff,
      caseId,
      level: "red",
      categories: categories as CaseCategory[],
      reason: say.assessed,
    }),
  );
  later(20, () => writeToPerson(app, { staff, caseId, body: say.message }));
  later(45, () =>
    recordAct(app, { staff, caseId, act: "answered-in-thread", reason: say.assessed }),
  );
  later(2_880, () => closeCase(app, { staff, caseId, outcome: "supported", reason: say.close }));
  later(3_000, async () => {
    await openCaseText(app, { staff: team.Elin, caseId, reason: say.case });
    await confirmClose(app, { staff: team.Elin, caseId, reason: say.second });
  });
}
