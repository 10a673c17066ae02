import { PostActions } from "#app/components/post-actions.tsx";
import { ToggleButton } from "#app/components/toggle-button.tsx";
import type { ShownPost } from "#app/forum/show-posts.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { CheckInForm } from "./check-in-form.tsx";
import { OwnPostLinks, QuoteLink } from "./post-own-links.tsx";
import { ReportLink } from "./report-link.tsx";

/** Under a post: what others have said, for members their own buttons, and the way to tell staff. */
export function PostFooter({ post, page }: { post: ShownPost; page: string }) {
  const t = useT();
  const id = post.postId;
  // While it waits there is nobody to say anything about it; its writer may still change it.
  if (post.held) return <PostActions row={post.mayEdit ? <OwnPostLinks post={post} /> : null} />;
  const { counts, own, checkIn } = post.extras;
  return (
    <PostActions
      counts={{ id: `n-${id}`, words: counts }}
      support={
        own?.reactions
          ? {
              label: t("support.open"),
              children: (
                <form
                  className="toggles"
                  method="post"
                  action={`/posts/${id}/reactions`}
                  data-quiet=""
                >
                  {own.reactions.map(({ kind, label, given }) => (
                    <ToggleButton key={kind} value={kind} pressed={given}>
                      {label}
                    </ToggleButton>
                  ))}
                </form>
              ),
            }
          : undefined
      }
      row={
        <>
          {own ? (
            <form className="toggles" method="post" action={`/posts/${id}/bookmark`} data-quiet="">
              <ToggleButton value="post" pressed={own.saved}>
                {t("saved.button")}
              </ToggleButton>
            </form>
          ) : null}
          <QuoteLink post={post} page={page} />
          <OwnPostLinks post={post} />
          <ReportLink id={id} alias={post.staff?.firstName ?? post.alias} />
        </>
      }
      more={
        own
          ? {
              label: t("support.more"),
              children: (
                <>
                  <a href={`/me/notes/new?post=${id}`}>{t("note.about")}</a>
                  {post.mayBlock ? (
                    <a href={`/posts/${id}/block`}>{t("post.block", { alias: post.alias })}</a>
                  ) : null}
                </>
              ),
            }
          : undefined
      }
      below={checkIn ? <CheckInForm postId={id} state={checkIn} /> : null}
    />
  );
}
