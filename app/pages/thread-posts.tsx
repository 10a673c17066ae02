import { Fragment } from "react";
import { EmptyState } from "#app/components/empty-state.tsx";
import type { ShownPost } from "#app/forum/show-posts.server.ts";
import { useT } from "#app/i18n/use-t.ts";
import { PostView } from "./post-view.tsx";

export type ThreadPostsProps = {
  posts: readonly ShownPost[];
  page?: string;
  /** The first post that this reader has not read. */
  unreadId?: string | null;
  /** The newest of the thread, if it stands here. */
  latestId?: string | null;
};

/** The letters of a page, with a line where the new ones begin. */
export function ThreadPosts({ posts, page, unreadId, latestId }: ThreadPostsProps) {
  const t = useT();
  if (posts.length === 0) return <EmptyState title={t("thread.emptyPage")} />;
  return posts.map((post) => (
    <Fragment key={post.id}>
      {post.id === unreadId ? <p className="unread-line">{t("thread.unreadLine")}</p> : null}
      {post.id === latestId ? <span className="post-place" id="latest" /> : null}
      <PostView post={post} page={page} />
    </Fragment>
  ));
}
