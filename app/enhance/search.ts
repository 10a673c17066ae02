const KEY = "text:search";

/**
 * What was found came by POST, and a browser that is led back to it says "confirm form resubmission".
 * So the page's place in the history becomes the empty form's, and what was typed stays in this tab
 * for whoever comes back to it. The way out and signing out empty the tab.
 */
export function startSearch(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-search]");
  if (!form) return;
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[name]")];
  try {
    if (form.dataset.search === "sent") {
      history.replaceState(null, "", location.href);
      sessionStorage.setItem(KEY, JSON.stringify(fields.map(({ value }) => value)));
      return;
    }
    const [here] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    if (here?.type !== "back_forward") return;
    const typed: string[] = JSON.parse(sessionStorage.getItem(KEY) ?? "[]");
    fields.forEach((field, at) => {
      field.value = typed[at] ?? field.value;
    });
  } catch {
    // Storage may be shut off; the page works without.
  }
}
