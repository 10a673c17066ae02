import type { ShownNotice } from "#app/accounts/read-me.server.ts";
import { FormButton } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Fold } from "#app/components/fold.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import { useT } from "#app/i18n/use-t.ts";

export type NoticeListProps = {
  unseen: readonly ShownNotice[];
  seen: readonly ShownNotice[];
};

/** What staff have told a member: the new first, each to be put aside by the reader. */
export function NoticeList({ unseen, seen }: NoticeListProps) {
  const t = useT();
  return (
    <>
      {unseen.length === 0 ? <EmptyState title={t("me.noNotices")} /> : null}
      {unseen.map((notice) => (
        <StateNote key={notice.id} tone="help" title={notice.title}>
          <NoticeWords notice={notice} />
          <FormButton action="/me" fields={{ notice: notice.id }} variant="quiet">
            {t("me.notice.read")}
          </FormButton>
        </StateNote>
      ))}
      {unseen.length > 1 ? <FormButton action="/me">{t("me.notice.readAll")}</FormButton> : null}
      {seen.length ? (
        <Fold summary={t("me.notice.earlier")}>
          {seen.map((notice) => (
            <StateNote key={notice.id} tone="quiet" title={notice.title}>
              <NoticeWords notice={notice} />
            </StateNote>
          ))}
        </Fold>
      ) : null}
    </>
  );
}

/** What one notice says, about which thread, by whom and when. */
export function NoticeWords({ notice }: { notice: ShownNotice }) {
  return (
    <>
      {notice.paragraphs.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {notice.rule ? <p>{notice.rule}</p> : null}
      <p className="section-more">
        <a href={notice.href}>{notice.thread}</a>
      </p>
      {notice.more ? (
        <p className="section-more">
          <a href={notice.more.href}>{notice.more.label}</a>
        </p>
      ) : null}
      <p className="field-help">
        {notice.by ? `${notice.by}, ` : ""}
        <time dateTime={notice.whenDate}>{notice.when}</time>
      </p>
    </>
  );
}
