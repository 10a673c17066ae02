import { StateNote } from "#app/components/state-note.tsx";
import { useT } from "#app/i18n/use-t.ts";

export type MovedNoteProps = {
  /** The reader came from an address whose posts now stand here. */
  joined: boolean;
  /** Threads that some of this one's posts have become. */
  moved: readonly { href: string; label: string }[];
};

/** Where posts came from, and where they have gone. */
export function MovedNote({ joined, moved }: MovedNoteProps) {
  const t = useT();
  return (
    <>
      {joined ? <StateNote tone="quiet" title={t("threadCare.joined")} /> : null}
      {moved.map(({ href, label }) => (
        <p key={href} className="section-more">
          <a href={href}>{label}</a>
        </p>
      ))}
    </>
  );
}

/** Stands where the form would: why nobody writes here, and where one can write instead. */
export function LockedNote({ words, room }: { words: string; room: string }) {
  const t = useT();
  return (
    <StateNote tone="quiet" title={t("threadCare.locked.title")}>
      <p>{words}</p>
      <p>
        <a href={`/rooms/${room}/new`}>{t("threadCare.locked.elsewhere")}</a>
      </p>
    </StateNote>
  );
}
