import { Actions, FormButton } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { SearchResults } from "#app/components/search-results.tsx";
import { useT } from "#app/i18n/use-t.ts";
import type { ShownFind } from "#app/search/show-found.server.ts";
import { type SearchValues, searchAction } from "./search-form.tsx";

type Props = {
  found: {
    heading: string;
    part: string | null;
    posts: ShownFind[];
    next: string | null;
    previous: string | null;
  };
  values: SearchValues;
};

/** What was found, or what else to try. */
export function FoundPosts({ found, values }: Props) {
  const t = useT();
  if (!found.posts.length) return <NothingFound values={values} />;
  const { next, previous } = found;
  return (
    <section className="section flow" aria-labelledby="found">
      <h2 id="found" tabIndex={-1}>
        {found.heading}
      </h2>
      {found.part ? <p className="search-part">{found.part}</p> : null}
      <SearchResults
        posts={found.posts.map(({ staff, excerpt, ...post }) => ({
          ...post,
          excerpt: excerpt ?? t("search.folded"),
          staff: staff ? { ...staff, mark: t("common.writtenByPerson") } : undefined,
        }))}
      />
      {next || previous ? (
        <Actions>
          {next ? (
            <FormButton action={searchAction} fields={{ ...values, from: next }} variant="quiet">
              {t("search.more")}
            </FormButton>
          ) : null}
          {previous ? (
            <FormButton action={searchAction} fields={{ ...values, from: previous }}>
              {t("search.back")}
            </FormButton>
          ) : null}
        </Actions>
      ) : null}
    </section>
  );
}

function NothingFound({ values: { q, room } }: { values: SearchValues }) {
  const t = useT();
  return (
    <section aria-labelledby="found">
      <h2 id="found" tabIndex={-1} className="visually-hidden">
        {t("search.found", { count: 0 })}
      </h2>
      <EmptyState title={t("search.none")}>
        <ul className="search-hints">
          <li>{t("search.none.fewer")}</li>
          {/["“”„«»-]/.test(q) ? <li>{t("search.none.exact")}</li> : null}
          {room ? <li>{t("search.none.rooms")}</li> : null}
        </ul>
        <p>
          <a href="/">{t("search.none.ask")}</a>
        </p>
      </EmptyState>
    </section>
  );
}
