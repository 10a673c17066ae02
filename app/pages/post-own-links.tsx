import type { ShownPost } from "#app/forum/show-posts.server.ts";
import { useT } from "#app/i18n/use-t.ts";

/** Begins a reply with a post's words; scripts do it without leaving the page (app/enhance/quote.ts). */
export function QuoteLink({ post, page }: { post: ShownPost; page: string }) {
  const t = useT();
  const by = post.staff ? `${post.staff.firstName}, ${post.staff.profession}` : post.alias;
  return (
    <a
      href={`${page}${page.includes("?") ? "&" : "?"}quote=${post.postId}#write`}
      rel="nofollow"
      data-quote={by}
      aria-label={t("post.quoteOf", { alias: by })}
    >
      {t("post.quote")}
    </a>
  );
}

/** What a writer may do with a post of their own. */
export function OwnPostLinks({ post }: { post: ShownPost }) {
  const t = useT();
  return (
    <>
      {post.mayEdit ? <a href={`/posts/${post.postId}/edit`}>{t("post.edit")}</a> : null}
      {post.mayAdd ? <a href={`/posts/${post.postId}/add`}>{t("post.add")}</a> : null}
    </>
  );
}
