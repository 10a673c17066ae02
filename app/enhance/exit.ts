/** Longest pause between two presses, in ms, as in GOV.UK's "Exit this page". */
const PAUSE = 5000;
const PRESSES = 3;

/**
 * Leaves the page: it goes blank before anything else, what this tab and this device kept is cleared,
 * and the page's place in the history is taken by the way out.
 */
function leave(to: string): void {
  document.documentElement.dataset.leaving = "";
  document.title = "\u00a0";
  try {
    sessionStorage.clear();
    localStorage.clear();
  } catch {
    // Storage may be shut off; leaving matters more.
  }
  location.replace(to);
}

/** The link with `data-exit-to`, and Shift pressed three times by itself, within 5 s of each other. */
export function startExit(): void {
  const link = document.querySelector<HTMLAnchorElement>("[data-exit-to]");
  const to = link?.dataset.exitTo;
  if (!link || !to) return;

  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave(to);
  });

  // Made at the first press, not before: a page that hydrates must find its markup as it was sent.
  let voice: HTMLElement | undefined;
  const say = (text = "") => {
    if (voice) voice.textContent = text;
  };

  let presses = 0;
  let alone = false;
  let timer = 0;

  const forget = () => {
    presses = 0;
    clearTimeout(timer);
    delete link.dataset.presses;
    say();
  };

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Shift") {
      // Shift with another key is a capital letter or a command, not a wish to leave.
      alone = false;
      forget();
    } else if (!event.repeat) {
      alone = !(event.ctrlKey || event.altKey || event.metaKey);
      voice ??= addVoice();
    }
  });

  document.addEventListener("pointerdown", () => {
    alone = false;
  });

  document.addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone) return;
    alone = false;
    presses += 1;
    clearTimeout(timer);
    if (presses >= PRESSES) {
      leave(to);
      return;
    }
    timer = window.setTimeout(forget, PAUSE);
    link.dataset.presses = String(presses);
    say(presses === 1 ? link.dataset.exitTwo : link.dataset.exitOne);
  });
}

/** A polite live region outside everything else. */
function addVoice(): HTMLElement {
  const voice = document.createElement("p");
  voice.className = "visually-hidden";
  voice.setAttribute("role", "status");
  document.body.append(voice);
  return voice;
}
