import type { ShownFollow } from "#app/belonging/read-following.server.ts";
import { FormButton } from "#app/components/button.tsx";
import { useT } from "#app/i18n/use-t.ts";

/** What is followed, each with a way to stop; the button says aloud what it stops. */
export function FollowList({ follows, label }: { follows: readonly ShownFollow[]; label: string }) {
  const t = useT();
  return (
    <ul className="stop-list" aria-label={label}>
      {follows.map(({ key, href, title, lang, action }) => (
        <li key={key}>
          {href ? (
            <a href={href} lang={lang}>
              {title}
            </a>
          ) : (
            <span>{title}</span>
          )}
          <FormButton action={action} fields={{ follow: "no", back: "/me/following" }}>
            {t("following.stopOne")}
            <span className="visually-hidden">
              : <span lang={lang}>{title}</span>
            </span>
          </FormButton>
        </li>
      ))}
    </ul>
  );
}
