import type { Translator } from "#app/i18n/use-t.ts";

/** What is said on the device about what could identify somebody, for the field it is typed in. */
export function identityWords(t: Translator) {
  return {
    hints: {
      phone: t("write.identity.hint.phone", { phrase: "{phrase}" }),
      email: t("write.identity.hint.email", { phrase: "{phrase}" }),
      personal: t("write.identity.hint.personal", { phrase: "{phrase}" }),
      handle: t("write.identity.hint.handle", { phrase: "{phrase}" }),
      address: t("identify.hint.address", { phrase: "{phrase}" }),
      work: t("identify.hint.work", { phrase: "{phrase}" }),
      child: t("identify.hint.child", { phrase: "{phrase}" }),
    },
    gentle: {
      phone: t("gentle.phone"),
      email: t("gentle.email"),
      personal: t("gentle.personal"),
      handle: t("gentle.handle"),
      address: t("gentle.address"),
      work: t("gentle.work"),
      child: t("gentle.child"),
    },
    buttons: t("identify.buttons", { phrase: "{phrase}" }),
    use: t("identify.use", { gentle: "{gentle}" }),
    remove: t("identify.remove"),
    keep: t("identify.keep"),
    done: t("identify.done"),
  };
}
