import type { FollowState } from "#app/belonging/read-follow.server.ts";
import { FormButton } from "#app/components/button.tsx";
import { useT } from "#app/i18n/use-t.ts";

/** Follow, or stop following, the thread or room of this page. */
export function FollowForm({ action, following }: FollowState) {
  const t = useT();
  return (
    <div className="follow">
      <FormButton action={action} fields={{ follow: following ? "no" : "yes" }} variant="quiet">
        {t(following ? "following.stop" : "following.start")}
      </FormButton>
      {following ? <p className="field-help">{t("following.is")}</p> : null}
    </div>
  );
}
