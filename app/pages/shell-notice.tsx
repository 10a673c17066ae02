import { useT } from "#app/i18n/use-t.ts";
import type { ShellData } from "./read-shell.server.ts";

/** Whether there is anything to say under the header. */
export function hasNotice({ opening, standing }: ShellData): boolean {
  return opening !== null || standing !== "present";
}

/** The quiet strip under the header: that one is away, and at night who can be reached. */
export function ShellNotice({ shell }: { shell: ShellData }) {
  const { opening, openLine, standing } = shell;
  const t = useT();
  return (
    <>
      {standing === "present" ? null : (
        <p>
          {t(`common.away.${standing}`)} <a href="/me/leave">{t("common.away.link")}</a>
        </p>
      )}
      {opening === null ? null : (
        <>
          <p>{t("common.nightNotice", { opening })}</p>
          <ul className="notice-ways">
            {openLine ? (
              <li>
                {t("common.night.open")}{" "}
                <a href={openLine.href} rel="noreferrer">
                  {openLine.name} {openLine.contact}
                </a>
              </li>
            ) : null}
            <li>
              <a href="/help">{t("common.night.more")}</a>
            </li>
            <li>
              <a href="/tonight">{t("common.night.tonight")}</a>
            </li>
          </ul>
        </>
      )}
    </>
  );
}
