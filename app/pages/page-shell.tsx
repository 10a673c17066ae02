import type { ReactNode } from "react";
import { FormButton } from "#app/components/button.tsx";
import { Shell } from "#app/components/shell.tsx";
import { useT } from "#app/i18n/use-t.ts";
import type { ShellData } from "./read-shell.server.ts";

/** The frame of every page, filled with words and ways. */
export function PageShell({ shell, children }: { shell: ShellData; children: ReactNode }) {
  const t = useT();
  const { viewer, path } = shell;
  const at = (href: string, label: string) => ({
    href,
    label,
    current: path === href || (href !== "/" && path.startsWith(`${href}/`)),
  });
  const isStaff = viewer.kind === "therapist" || viewer.kind === "admin";
  return (
    <Shell
      title={t("common.name")}
      skipLabel={t("common.skip")}
      help={at("/help", t("common.helpNow"))}
      exit={{
        href: "/leave",
        label: t("common.leave"),
        countdown: [t("common.leaveTwoMore"), t("common.leaveOneMore")],
        safetyLabel: t("common.safety"),
      }}
      nav={{
        label: t("common.menu"),
        links: [
          at("/", t("common.rooms")),
          ...(isStaff ? [at("/desk", t("common.desk"))] : []),
          ...(viewer.kind === "admin" ? [at("/admin", t("common.admin"))] : []),
          at("/rules", t("common.rules")),
          at("/about", t("common.about")),
        ],
      }}
      account={<Account shell={shell} />}
      notice={
        isStaff || !shell.opening ? null : t("common.nightNotice", { opening: shell.opening })
      }
      footer={{
        label: t("common.moreAbout"),
        links: [
          at("/rules", t("common.rules")),
          at("/privacy", t("common.privacy")),
          at("/accessibility", t("common.accessibility")),
          at("/about", t("common.about")),
        ],
        note: t("common.footNote"),
      }}
      wide={/^\/(desk|admin)(\/|$)/.test(path)}
    >
      {children}
    </Shell>
  );
}

function Account({ shell: { viewer, here, unseen } }: { shell: ShellData }) {
  const t = useT();
  const other = t.locale === "sv" ? "en" : "sv";
  return (
    <>
      {viewer.kind === "nobody" ? (
        <a href="/sign-in">{t("common.signIn")}</a>
      ) : viewer.kind === "member" ? (
        <a href="/me">
          {unseen > 0 ? t("common.meWithNews", { alias: viewer.name }) : viewer.name}
        </a>
      ) : (
        <span>{viewer.name}</span>
      )}
      {viewer.kind === "nobody" ? null : (
        <FormButton action="/sign-out">{t("common.signOut")}</FormButton>
      )}
      <FormButton action="/language" fields={{ locale: other, back: here }}>
        <span lang={other}>{t("common.otherLanguage")}</span>
      </FormButton>
    </>
  );
}
