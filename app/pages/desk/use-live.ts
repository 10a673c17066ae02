import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";

/** How often a visible page asks what has changed while nobody tells it. */
const every = 30_000;
/**
 * After so long without a key, a touch or a move of the mouse the page stops asking. Otherwise an
 * unattended screen would keep its session alive for ever.
 */
const restAfter = 15 * 60_000;
/** Colleagues' changes come in bursts: one refresh for all of a moment. */
const gather = 300;
const signs = ["keydown", "pointerdown", "pointermove"] as const;

export type Live = "live" | "signed-out";

/**
 * Keeps a staff page up to date while somebody looks at it: told by the server that something has
 * changed, or by asking every half minute where that cannot be. Answers "signed-out" when the session
 * has ended: then the page stays as it is, so that nothing written in it is lost.
 */
export function useLive(): Live {
  const { revalidate } = useRevalidator();
  const latest = useRef(revalidate);
  latest.current = revalidate;
  const [state, setState] = useState<Live>("live");

  useEffect(() => {
    let lastSign = Date.now();
    let soon: ReturnType<typeof setTimeout> | undefined;
    let wire: EventSource | undefined;
    const isAway = () =>
      document.visibilityState !== "visible" || Date.now() - lastSign > restAfter;
    const look = async () => {
      const session = await askSession();
      if (session === "in") latest.current();
      if (session === "out") {
        wire?.close();
        setState("signed-out");
      }
    };
    const onChange = () => {
      clearTimeout(soon);
      soon = setTimeout(() => isAway() || void look(), gather);
    };
    // The browser connects again by itself, later each time the server says so.
    const connect = () => {
      if (wire || isAway()) return;
      wire = new EventSource("/desk/live");
      wire.addEventListener("changed", onChange);
    };
    const rest = () => {
      wire?.close();
      wire = undefined;
    };
    const noteSign = () => {
      lastSign = Date.now();
      connect();
    };
    const onVisibility = () => {
      if (document.visibilityState !== "visible") return rest();
      noteSign();
      onChange();
    };
    for (const sign of signs) document.addEventListener(sign, noteSign, { passive: true });
    document.addEventListener("visibilitychange", onVisibility);
    connect();
    const timer = setInterval(() => {
      if (isAway()) return rest();
      if (wire?.readyState !== EventSource.OPEN) void look();
    }, every);
    return () => {
      clearInterval(timer);
      clearTimeout(soon);
      rest();
      document.removeEventListener("visibilitychange", onVisibility);
      for (const sign of signs) document.removeEventListener(sign, noteSign);
    };
  }, []);

  return state;
}

/** Asked first, because a refused refresh would lead the whole page to the sign-in form. */
async function askSession(): Promise<"in" | "out" | "unknown"> {
  try {
    const answer = await fetch("/desk/session", { redirect: "manual" });
    if (answer.status === 204) return "in";
    return answer.type === "opaqueredirect" || answer.status === 403 ? "out" : "unknown";
  } catch {
    return "unknown";
  }
}
