/** As `app/belonging/quiet-answer.server.ts` gives it. */
type Answer = { say: string; pressed: Record<string, boolean>; texts?: Record<string, string> };

/** How long an answer may take before the form is sent as it would be without scripts, in ms. */
const PATIENCE = 8_000;

/**
 * Forms with `data-quiet` are sent without leaving the page: one request to our own server for each
 * press, none otherwise. Where that fails, the form goes the ordinary way, and does the same once.
 */
export function startQuietForms(): void {
  const forms = document.querySelectorAll<HTMLFormElement>("form[data-quiet]");
  if (forms.length === 0) return;
  // There before it speaks, or the first words would not be heard.
  const voice = document.createElement("p");
  voice.className = "visually-hidden";
  voice.setAttribute("role", "status");
  document.querySelector("main")?.append(voice);
  for (const form of forms) {
    form.addEventListener("submit", (event) => {
      const button = event.submitter;
      if (!(button instanceof HTMLButtonElement)) return;
      event.preventDefault();
      if ("busy" in form.dataset) return;
      form.dataset.busy = "";
      void send(form, button, voice).finally(() => delete form.dataset.busy);
    });
  }
}

async function send(form: HTMLFormElement, button: HTMLButtonElement, voice: HTMLElement) {
  const { name, value } = button;
  try {
    const response = await fetch(form.action, {
      method: "POST",
      body: new URLSearchParams({ [name]: value }),
      headers: { accept: "application/json" },
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) throw new Error();
    show(form, (await response.json()) as Answer, voice);
  } catch {
    if ("leaving" in document.documentElement.dataset) return;
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name, value });
    form.append(field);
    form.submit();
  }
}

function show(form: HTMLFormElement, { say, pressed, texts = {} }: Answer, voice: HTMLElement) {
  for (const button of form.querySelectorAll("button")) {
    const on = pressed[button.value] ?? false;
    button.name = on ? "take" : "give";
    button.setAttribute("aria-pressed", String(on));
  }
  for (const [id, words] of Object.entries(texts)) {
    const place = document.getElementById(id);
    if (place) place.textContent = words;
  }
  voice.textContent = say;
}
