const underWay = new WeakMap<object, Map<string, Promise<unknown>>>();

/**
 * Gives a form that arrives again while its first arrival is still being worked on the same answer:
 * somebody pressed twice, and the browser shows only the second one. Nothing is remembered once the
 * answer is out, so a form sent later is judged anew. `key` must hold a value that only the sender's
 * page knows.
 */
export async function shareAnswer<T>(
  owner: object,
  key: string,
  take: () => Promise<T>,
): Promise<T> {
  const answers = underWay.get(owner) ?? new Map<string, Promise<unknown>>();
  underWay.set(owner, answers);
  const first = answers.get(key) as Promise<T> | undefined;
  const answer = first ?? take().finally(() => answers.delete(key));
  answers.set(key, answer);
  try {
    return await answer;
  } catch (thrown) {
    // Each request needs a Response of its own.
    if (first && thrown instanceof Response) {
      throw new Response(null, { status: thrown.status, headers: thrown.headers });
    }
    throw thrown;
  }
}
