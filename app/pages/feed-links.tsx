import { FormButton } from "#app/components/button.tsx";
import { Section } from "#app/components/section.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import { useT } from "#app/i18n/use-t.ts";

export type ShownFeedLink = { key: string; when: string; whenDate: string };

export type FeedLinksProps = {
  links: readonly ShownFeedLink[];
  /** A link just made: this page is the only one that ever shows it. */
  address: string | null;
  done: string | null;
};

/** Private feed links: make one, see it once, take any back. */
export function FeedLinks({ links, address, done }: FeedLinksProps) {
  const t = useT();
  return (
    <Section id="feeds" title={t("feeds.title")} intro={<p>{t("feeds.intro")}</p>}>
      {address ? (
        <StateNote tone="help" title={t("feeds.once")} role="status">
          <p className="feed-address">{address}</p>
          <p>{t("feeds.onceText")}</p>
        </StateNote>
      ) : null}
      {done === "feed-dropped" ? (
        <StateNote tone="done" title={t("feeds.dropped")} role="status" />
      ) : null}
      {done === "feeds-full" ? (
        <StateNote tone="held" title={t("feeds.full")} role="status" />
      ) : null}
      {links.length ? (
        <ul className="stop-list" aria-label={t("feeds.list")}>
          {links.map(({ key, when, whenDate }) => (
            <li key={key}>
              <span>
                {t("feeds.made")}&nbsp;<time dateTime={whenDate}>{when}</time>
              </span>
              <FormButton action="/me/following/feed/drop" fields={{ link: key }}>
                {t("feeds.drop")}
              </FormButton>
            </li>
          ))}
        </ul>
      ) : null}
      <FormButton action="/me/following/feed" variant="quiet">
        {t("feeds.make")}
      </FormButton>
    </Section>
  );
}
