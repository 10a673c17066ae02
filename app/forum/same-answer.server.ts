/** How long a form sent twice gets the same answer, in milliseconds. */
const memory = 5 * 60_000;
const mostKept = 2_000;

type Kept = { answer: Promise<Response>; until: number };
const kept = new WeakMap<object, Map<string, Kept>>();

/**
 * Gives a form that arrives twice the answer of its first arrival, redirect and cookies alike. The
 * database already keeps a second post out; this is for somebody who chooses an alias in the same
 * step, presses twice, and must not meet "that name is taken" and lose their recovery words. `key`
 * must hold a random value that only the sender's page knows. Refusals are not remembered.
 */
export async function sameAnswer<T>(
  owner: object,
  key: string,
  now: number,
  take: () => Promise<T>,
): Promise<T> {
  const answers = kept.get(owner) ?? new Map<string, Kept>();
  kept.set(owner, answers);
  for (const [old, { until }] of answers) {
    if (until > now && answers.size <= mostKept) break;
    answers.delete(old);
  }
  const earlier = answers.get(key);
  if (earlier) {
    const answer = await earlier.answer.catch(() => null);
    if (answer) throw new Response(null, { status: answer.status, headers: answer.headers });
  }
  let remember: (answer: Response) => void = () => {};
  let forget: () => void = () => {};
  const answer = new Promise<Response>((resolve, reject) => {
    remember = resolve;
    forget = () => reject(new Error("refused"));
  });
  // Nobody may be waiting for it; that is not an unhandled failure.
  answer.catch(() => {});
  answers.set(key, { answer, until: now + memory });
  try {
    const refused = await take();
    answers.delete(key);
    forget();
    return refused;
  } catch (thrown) {
    if (thrown instanceof Response && thrown.status < 400) remember(thrown);
    else {
      answers.delete(key);
      forget();
    }
    throw thrown;
  }
}
