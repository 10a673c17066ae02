import type { ShownEntry } from "#app/belonging/read-path.server.ts";
import { useT } from "#app/i18n/use-t.ts";

/** What stands on a member's path, newest first, each with its way on. */
export function PathList({ entries }: { entries: readonly ShownEntry[] }) {
  const t = useT();
  return (
    <ol className="path">
      {entries.map((entry) => (
        <li key={entry.key} className={`path-${entry.kind}`}>
          <p className="path-what">
            {entry.href ? <a href={entry.href}>{entry.what}</a> : entry.what}
          </p>
          <p className="path-meta">
            <time dateTime={entry.whenDate}>{entry.when}</time>
            {entry.state ? <span>{entry.state}</span> : null}
          </p>
          {entry.text ? <p className="path-text">{entry.text}</p> : null}
          {entry.edit ? (
            <p className="path-acts">
              <a href={entry.edit}>{t("note.edit")}</a>
            </p>
          ) : null}
          {entry.kind === "saved" ? <TakeOff postId={entry.key.replace("saved-", "")} /> : null}
        </li>
      ))}
    </ol>
  );
}

function TakeOff({ postId }: { postId: string }) {
  const t = useT();
  return (
    <form className="path-acts" method="post" action={`/posts/${postId}/bookmark`}>
      <input type="hidden" name="back" value="path" />
      <button type="submit" className="button button-text" name="take" value="post">
        {t("saved.remove")}
      </button>
    </form>
  );
}
