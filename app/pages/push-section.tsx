import { Button, FormButton } from "#app/components/button.tsx";
import { Form } from "#app/components/form.tsx";
import { Section } from "#app/components/section.tsx";
import { Select } from "#app/components/select.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import pushUrl from "#app/enhance/push.ts?worker&url";
import { useT } from "#app/i18n/use-t.ts";

export type PushProps = {
  /** What a browser subscribes with. */
  publicKey: string;
  devices: readonly string[];
  quietFrom: number;
  quietTo: number;
};

const hours = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, "0")}:00`,
}));

/** Being told on one's devices: turned on with scripts, turned off without. */
export function PushSection({ push, done }: { push: PushProps; done: string | null }) {
  const t = useT();
  const told = {
    "push-done": t("push.on"),
    "push-full": t("push.full"),
    "push-stopped": t("push.stopped"),
  }[done ?? ""];
  return (
    <Section id="push" title={t("push.title")} intro={<p>{t("push.intro")}</p>}>
      <p>{t("push.maker")}</p>
      {told ? <StateNote tone="done" title={told} role="status" /> : null}
      <Devices devices={push.devices} />
      <form
        method="post"
        action="/me/following/push"
        data-push-key={push.publicKey}
        className="form-button"
        hidden
      >
        <input type="hidden" name="endpoint" />
        <input type="hidden" name="p256dh" />
        <input type="hidden" name="auth" />
        <Button>{t("push.start")}</Button>
      </form>
      <p
        role="status"
        className="aid"
        data-push-status=""
        data-unsupported={t("push.unsupported")}
        data-denied={t("push.denied")}
        data-failed={t("push.failed")}
      >
        {t("push.noScripts")}
      </p>
      <script type="module" src={pushUrl} />
    </Section>
  );
}

function Devices({ devices }: { devices: readonly string[] }) {
  const t = useT();
  if (!devices.length) return null;
  return (
    <ul className="stop-list" aria-label={t("push.devices")}>
      {devices.map((device, index) => (
        <li key={device}>
          <span>{t("push.device", { number: index + 1 })}</span>
          <FormButton action="/me/following/push/stop" fields={{ device }}>
            {t("push.stop")}
          </FormButton>
        </li>
      ))}
    </ul>
  );
}

/** Between which hours nothing is pushed, on any device. */
export function QuietSection({ push, done }: { push: PushProps; done: string | null }) {
  const t = useT();
  return (
    <Section id="quiet" title={t("push.quiet.title")} intro={<p>{t("push.quiet.text")}</p>}>
      {done === "quiet-saved" ? (
        <StateNote tone="done" title={t("push.quiet.saved")} role="status" />
      ) : null}
      <Form action="/me/following/quiet">
        <Select
          id="quiet-from"
          name="from"
          label={t("push.quiet.from")}
          options={hours}
          defaultValue={String(push.quietFrom)}
        />
        <Select
          id="quiet-to"
          name="to"
          label={t("push.quiet.to")}
          options={hours}
          defaultValue={String(push.quietTo)}
        />
        <Button>{t("push.quiet.save")}</Button>
      </Form>
    </Section>
  );
}
