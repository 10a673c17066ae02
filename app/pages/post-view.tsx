import { Addition } from "#app/components/addition.tsx";
import { Fold } from "#app/components/fold.tsx";
import { Post } from "#app/components/post.tsx";
import type { SafeHtml } from "#app/components/safe-html.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import { Tombstone } from "#app/components/tombstone.tsx";
import type { ShownPost } from "#app/forum/show-posts.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { PostFooter } from "./post-footer.tsx";

export type PostViewProps = {
  post: ShownPost;
  /** The page it stands on, for links that come back to it; without it nothing can be done with it. */
  page?: string;
};

/** A post of a thread, whatever its state, in words first. */
export function PostView({ post, page }: PostViewProps) {
  const t = useT();
  if (post.removed !== null) {
    return <Tombstone id={post.id}>{post.removed}</Tombstone>;
  }
  if (post.addsTo?.href) {
    return (
      <p className="post-line" id={post.id}>
        <a href={post.addsTo.href}>{post.addsTo.words}</a>
      </p>
    );
  }
  const letter = (
    <Post
      id={post.id}
      alias={post.alias}
      when={post.when}
      whenDate={post.whenDate}
      html={post.html as SafeHtml}
      permalink={post.permalink}
      permalinkLabel={t("post.permalink")}
      number={t("post.number", { number: post.number })}
      lang={post.lang}
      days={post.extras.days ?? undefined}
      own={post.own ? t("common.you") : undefined}
      staff={post.staff ? { ...post.staff, mark: t("common.writtenByPerson") } : undefined}
      tags={post.tags}
      fold={post.fold && !post.fold.whole ? post.fold : undefined}
      addsTo={post.addsTo?.words}
      additions={post.additions.map((added) => (
        <Addition
          key={added.id}
          id={added.id}
          label={t("post.added")}
          when={added.when}
          whenDate={added.whenDate}
          html={added.html as SafeHtml}
          lang={added.lang}
          fold={added.fold && !added.fold.whole ? added.fold : undefined}
        />
      ))}
      state={
        post.held ? (
          <StateNote tone="held" title={t("thread.heldTitle")}>
            <p>{t("thread.held")}</p>
          </StateNote>
        ) : undefined
      }
      actions={page === undefined ? undefined : <PostFooter post={post} page={page} />}
    />
  );
  return post.fold?.whole ? <Fold summary={post.fold.why}>{letter}</Fold> : letter;
}
