import type { ShownOwnPost } from "#app/accounts/read-me.server.ts";

/** A member's own posts, newest first, each with its state in words. */
export function OwnPostList({ posts }: { posts: readonly ShownOwnPost[] }) {
  return (
    <ul className="thread-list">
      {posts.map((post) => (
        <li key={post.id}>
          <a href={post.href}>{post.title}</a>
          <p className="thread-meta">
            <span>{post.place}</span>
            <time dateTime={post.whenDate}>{post.when}</time>
            <span>{post.state}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
