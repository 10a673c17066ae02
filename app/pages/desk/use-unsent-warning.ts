import { useActionData } from "@remix-run/react";
import { useEffect } from "react";

/**
 * Asks before the page is left with words that have not been sent, those of a refused form included.
 * Sending a form is no reason to ask about its own words, only about those in the forms beside it. The
 * way out never asks: leaving must always be instant.
 */
export function useUnsentWarning(): void {
  const cameBack = useActionData() !== undefined;
  useEffect(() => {
    let isLeaving = false;
    let sent: EventTarget | null = null;
    const submitted = (event: SubmitEvent) => {
      sent = event.target;
    };
    const clicked = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest("[data-exit-to]")) {
        isLeaving = true;
      }
    };
    const warn = (event: BeforeUnloadEvent) => {
      if (isLeaving) return;
      const areas = Array.from(document.querySelectorAll("textarea")).filter(
        ({ form }) => form === null || form !== sent,
      );
      const isUnsent = ({ value, defaultValue }: HTMLTextAreaElement) =>
        cameBack ? value.trim() !== "" : value !== defaultValue;
      if (areas.some(isUnsent)) event.preventDefault();
    };
    // Back in the page from the browser's memory, it may be left again.
    const shown = () => {
      isLeaving = false;
      sent = null;
    };
    document.addEventListener("submit", submitted);
    document.addEventListener("click", clicked);
    window.addEventListener("beforeunload", warn);
    window.addEventListener("pageshow", shown);
    return () => {
      document.removeEventListener("submit", submitted);
      document.removeEventListener("click", clicked);
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("pageshow", shown);
    };
  }, [cameBack]);
}
