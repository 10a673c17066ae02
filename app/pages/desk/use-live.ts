import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";

/** How often a visible page asks what has changed. */
const every = 30_000;
/**
 * After so long without a key, a touch or a move of the mouse the page stops asking. Otherwise an
 * unattended screen would keep its session alive for ever.
 */
const restAfter = 15 * 60_000;
const signs = ["keydown", "pointerdown", "pointermove"] as const;

/**
 * Keeps a staff page up to date while somebody looks at it. Answers "signed-out" when the session has
 * ended: then the page stays as it is, so that nothing written in it is lost.
 */
export function useLive(): "live" | "signed-out" {
  const { revalidate } = useRevalidator();
  const latest = useRef(revalidate);
  latest.current = revalidate;
  const [state, setState] = useState<"live" | "signed-out">("live");

  useEffect(() => {
    let lastSign = Date.now();
    const noteSign = () => {
      lastSign = Date.now();
    };
    for (const sign of signs) document.addEventListener(sign, noteSign, { passive: true });
    const timer = setInterval(async () => {
      const isAway = document.visibilityState !== "visible" || Date.now() - lastSign > restAfter;
      if (isAway) return;
      const session = await askSession();
      if (session === "in") latest.current();
      if (session === "out") setState("signed-out");
    }, every);
    return () => {
      clearInterval(timer);
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
