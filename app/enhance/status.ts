type Status = {
  words: DOMStringMap;
  text: () => string;
  say: (text: string | undefined) => void;
};

/** The line under a text area that belongs to one aid, found by the area's id. */
export function statusFor(attribute: string, id: string): Status | undefined {
  const line = document.querySelector<HTMLElement>(`[${attribute}="${CSS.escape(id)}"]`);
  if (!line) return undefined;
  return {
    words: line.dataset,
    text: () => line.textContent ?? "",
    say(text = "") {
      // Saying the same again would make some screen readers repeat it.
      if (line.textContent !== text) line.textContent = text;
    },
  };
}

type Later = (() => void) & { pending(): boolean; cancel(): void };

/** Calls `act` once, `wait` ms after the last call. */
export function later(act: () => void, wait: number): Later {
  let timer = 0;
  const soon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      timer = 0;
      act();
    }, wait);
  };
  const cancel = () => {
    clearTimeout(timer);
    timer = 0;
  };
  return Object.assign(soon, { pending: () => timer !== 0, cancel });
}
