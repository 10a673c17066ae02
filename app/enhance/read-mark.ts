/**
 * Sends "I have read to here" by itself once the end of a page has come into sight, and says so in the
 * form's place. If it does not arrive, the button stays to be pressed.
 */
export function startReadMark(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-read-mark]");
  if (!form || !("IntersectionObserver" in window)) return;
  const seen: IntersectionObserverCallback = (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    void send(form);
  };
  // What lies above the window counts as seen: a quick thumb may jump over the end of a page.
  const observer = new IntersectionObserver(seen, { rootMargin: "1000000px 0px 0px 0px" });
  observer.observe(form);
}

async function send(form: HTMLFormElement): Promise<void> {
  const number = form.querySelector<HTMLInputElement>("[name=number]")?.value ?? "";
  const body = new URLSearchParams({ number, quiet: "yes" });
  try {
    const { ok } = await fetch(form.action, { method: "POST", body, keepalive: true });
    // Not while the button has the focus: it must not vanish from under somebody's hands.
    if (!ok || form.contains(document.activeElement)) return;
    const line = document.createElement("p");
    line.className = "read-mark-done";
    line.textContent = form.dataset.done ?? "";
    form.replaceWith(line);
  } catch {
    // No connection: nothing is lost, and the button is still there.
  }
}
