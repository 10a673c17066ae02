import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireStaff } from "#app/accounts/guards.server.ts";
import { EmptyState } from "#app/components/empty-state.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Section } from "#app/components/section.tsx";
import { deskDoneWords, pageNumber, wholeNumber } from "#app/desk/done-words.server.ts";
import { readKeys } from "#app/desk/keys.server.ts";
import { readAppealCount } from "#app/desk/read-appeals.server.ts";
import { readCheckIns } from "#app/desk/read-check-ins.server.ts";
import { readEngineFigures } from "#app/desk/read-corrections.server.ts";
import { showCoverage } from "#app/desk/read-coverage.server.ts";
import { readNoticed, readOrdinary, readUnanswered } from "#app/desk/read-queue.server.ts";
import { readQueueLinks } from "#app/desk/read-queues.server.ts";
import { readForSecondReader } from "#app/escalations/read-case-list.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { DeskError } from "#app/pages/desk/desk-error.tsx";
import { DoneNote } from "#app/pages/desk/done-note.tsx";
import { LiveNote } from "#app/pages/desk/live-note.tsx";
import { OrdinaryReading, ReadAll } from "#app/pages/desk/ordinary-reading.tsx";
import { QueueNav } from "#app/pages/desk/queue-nav.tsx";
import { QueuePaging } from "#app/pages/desk/queue-paging.tsx";
import { RepairList } from "#app/pages/desk/repair-list.tsx";
import { SecondReadings } from "#app/pages/desk/second-readings.tsx";
import { UnansweredThreads } from "#app/pages/desk/unanswered-threads.tsx";
import { useKeys } from "#app/pages/desk/use-keys.ts";
import { useLive } from "#app/pages/desk/use-live.ts";
import { WaitingQueue } from "#app/pages/desk/waiting-queue.tsx";

export const handle = { hydrate: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context);
  const url = new URL(request.url);
  const [noticed, ordinary, unanswered, second, figures, appeals, checkIns, ...more] =
    await Promise.all([
      readNoticed(context, pageNumber(url, "page")),
      readOrdinary(context, pageNumber(url, "ordinary")),
      readUnanswered(context, staff),
      readForSecondReader(context, staff.id),
      readEngineFigures(context),
      readAppealCount(context),
      readCheckIns(context),
      readQueueLinks(context, staff, "/desk"),
      readKeys(context, staff),
      showCoverage(context),
    ]);
  const [links, keys, coverage] = more;
  const heading = context.t("desk.title");
  const bulk = wholeNumber(url, "bulk");
  const done =
    bulk === null ? deskDoneWords(context, url) : context.t("queues.done.bulk", { count: bulk });
  return {
    links,
    keys,
    coverage,
    heading,
    done,
    noticed,
    ordinary,
    unanswered,
    second,
    figures,
    appeals,
    checkIns,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.heading} – Leeward` : "Leeward" },
];

export default function DeskPage() {
  const t = useT();
  const live = useLive();
  const page = useLoaderData<typeof loader>();
  useKeys(page.keys);
  const {
    links,
    coverage,
    heading,
    done,
    noticed,
    ordinary,
    unanswered,
    second,
    figures,
    appeals,
    checkIns,
  } = page;
  const isEmpty =
    !noticed.count &&
    !ordinary.count &&
    !unanswered.count &&
    !second.length &&
    !appeals &&
    !checkIns.repairs.length;
  return (
    <>
      <PageHead title={heading} intro={<p>{t("desk.intro")}</p>} />
      <LiveNote live={live} />
      <QueueNav links={links} />
      <DoneNote words={done} />
      {isEmpty ? <EmptyState title={t("desk.empty")} /> : null}
      {second.length ? <SecondReadings cases={second} /> : null}
      {appeals ? (
        <p className="section-more">
          <a href="/desk/appeals">{appeals}</a>
        </p>
      ) : null}
      {isEmpty ? null : (
        <Section
          id="noticed"
          title={t("desk.noticed.title")}
          intro={
            noticed.count
              ? t("desk.noticed.count", { count: noticed.count })
              : t("desk.noticed.none")
          }
        >
          {noticed.count ? <WaitingQueue items={noticed.items} /> : null}
          <QueuePaging
            label={t("desk.paging.noticed")}
            page={noticed.page}
            pages={noticed.pages}
            href={(page) => `/desk?page=${page}&ordinary=${ordinary.page}#noticed`}
          />
        </Section>
      )}
      {unanswered.count ? (
        <Section
          id="unanswered"
          title={t("desk.unanswered.title")}
          intro={
            <>
              <p>{t("desk.unanswered.count", { count: unanswered.count })}</p>
              <p>{t("desk.unanswered.intro")}</p>
            </>
          }
        >
          <UnansweredThreads threads={unanswered.threads} />
          <p className="section-more">
            <a href="/desk/queues/waiting">{t("queues.waiting")}</a>
          </p>
        </Section>
      ) : null}
      {checkIns.repairs.length ? <RepairList checkIns={checkIns} /> : null}
      {ordinary.count ? (
        <Section
          id="ordinary"
          title={t("desk.ordinary.title")}
          intro={
            <>
              <p>{t("desk.ordinary.count", { count: ordinary.count })}</p>
              <p>{t("desk.ordinary.intro")}</p>
            </>
          }
        >
          <OrdinaryReading items={ordinary.items} />
          <ReadAll items={ordinary.items} />
          <QueuePaging
            label={t("desk.paging.ordinary")}
            page={ordinary.page}
            pages={ordinary.pages}
            href={(page) => `/desk?page=${noticed.page}&ordinary=${page}#ordinary`}
          />
        </Section>
      ) : null}
      <p className="section-more">
        <a href="/desk/coverage">{t("coverage.link")}</a> <a href="/desk/keys">{t("keys.link")}</a>{" "}
        <a href="/desk/replies">{t("hold.list.title")}</a>{" "}
        <a href="/desk/alarm">{t("alarm.own")}</a>
      </p>
      {coverage.line ? <p className="engine-figures">{coverage.line}</p> : null}
      {checkIns.means ? <p className="engine-figures">{checkIns.means}</p> : null}
      {figures ? <p className="engine-figures">{figures}</p> : null}
    </>
  );
}

export function ErrorBoundary() {
  return <DeskError />;
}
