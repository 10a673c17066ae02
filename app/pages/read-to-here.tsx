import { Button } from "#app/components/button.tsx";
import { useT } from "#app/i18n/use-t.ts";

/**
 * Keeps how far a member has read. With scripts the form sends itself when it comes into sight
 * (app/enhance/read-mark.ts) and says `data-done` in its place.
 */
export function ReadToHere({ threadId, number }: { threadId: string; number: number }) {
  const t = useT();
  return (
    <form
      className="form-button read-mark"
      method="post"
      action={`/threads/${threadId}/read`}
      data-read-mark=""
      data-done={t("thread.readDone")}
    >
      <input type="hidden" name="number" value={number} />
      <Button variant="text">{t("thread.readToHere")}</Button>
    </form>
  );
}
