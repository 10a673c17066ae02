import { useActionData } from "@remix-run/react";
import { useEffect } from "react";

/**
 * Asks before the page is left with words that have not been sent, those of a refused form included.
 * Sending a form is no reason to ask, and neither is the way out: leaving must always be instant.
 */
export function useUnsentWarning(): void {
  const cameBack = useActionData() !== undefined;
  useEffect(() => {
    let isLeaving = false;
    const leave = () => {
      isLeaving = true;
    };
    const clicked = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest("[data-exit-to]")) leave();
    };
    const warn = (event: BeforeUnloadEvent) => {
      if (isLeaving) return;
      const areas = Array.from(document.querySelectorAll("textarea"));
      const isUnsent = ({ value, defaultValue }: HTMLTextAreaElement) =>
        cameBack ? value.trim() !== "" : value !== defaultValue;
      if (areas.some(isUnsent)) event.preventDefault();
    };
    // Back in the page from the browser's memory, it may be left again.
    const shown = () => {
      isLeaving = false;
    };
    document.addEventListener("submit", leave);
    document.addEventListener("click", clicked);
    window.addEventListener("beforeunload", warn);
    window.addEventListener("pageshow", shown);
    return () => {
      document.removeEventListener("submit", leave);
      document.removeEventListener("click", clicked);
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("pageshow", shown);
    };
  }, [cameBack]);
}
