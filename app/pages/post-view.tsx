import { Post } from "#app/components/post.tsx";
import type { SafeHtml } from "#app/components/safe-html.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import { Tombstone } from "#app/components/tombstone.tsx";
import type { ShownPost } from "#app/forum/read-thread-page.server.ts";
import { useT } from "#app/i18n/use-t.ts";

/** A post of a thread, whatever its state, in words first. */
export function PostView({ post }: { post: ShownPost }) {
  const t = useT();
  if (post.removed !== null) {
    return <Tombstone id={post.id}>{post.removed}</Tombstone>;
  }
  return (
    <Post
      id={post.id}
      alias={post.alias}
      when={post.when}
      whenDate={post.whenDate}
      html={post.html as SafeHtml}
      permalink={post.permalink}
      lang={post.lang}
      own={post.own ? t("common.you") : undefined}
      staff={post.staff ? { ...post.staff, mark: t("common.writtenByPerson") } : undefined}
      state={
        post.held ? (
          <StateNote tone="held" title={t("thread.heldTitle")}>
            <p>{t("thread.held")}</p>
          </StateNote>
        ) : undefined
      }
    />
  );
}
