import type { ReactNode } from "react";
import { Bell } from "#app/components/bell.tsx";
import { FormButton } from "#app/components/button.tsx";
import { Shell } from "#app/components/shell.tsx";
import { useT } from "#app/i18n/use-t.ts";
import type { ShellData } from "./read-shell.server.ts";
import { hasNotice, ShellNotice } from "./shell-notice.tsx";

export type PageShellProps = {
  shell: ShellData;
  /** Only the name, help and the way out: for a page that is meant for paper. */
  bare?: boolean;
  children: ReactNode;
};

/** The frame of every page, filled with words and ways. */
export function PageShell({ shell, bare, children }: PageShellProps) {
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
          at("/search", t("common.search")),
          ...(isStaff ? [at("/desk", t("common.desk"))] : []),
          ...(viewer.kind === "admin" ? [at("/admin", t("common.admin"))] : []),
          at("/rules", t("common.rules")),
          at("/about", t("common.about")),
        ],
      }}
      account={<Account shell={shell} />}
      notice={isStaff || !hasNotice(shell) ? null : <ShellNotice shell={shell} />}
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
      bare={bare}
      wide={/^\/(desk|admin)(\/|$)/.test(path)}
    >
      {children}
    </Shell>
  );
}

function Account({ shell: { viewer, here, path, isNew } }: { shell: ShellData }) {
  const t = useT();
  const other = t.locale === "sv" ? "en" : "sv";
  return (
    <>
      {viewer.kind === "nobody" ? (
        <a href="/sign-in">{t("common.signIn")}</a>
      ) : viewer.kind === "member" ? (
        <>
          <a href="/me">{viewer.name}</a>
          <Bell
            href="/me/new"
            isNew={isNew}
            label={t(isNew ? "common.new" : "common.nothingNew")}
            current={path === "/me/new"}
          />
        </>
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
