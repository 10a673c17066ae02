import { isRouteErrorResponse } from "@remix-run/react";

/** What `memberOrForm` has kept of a form, or the status of any other error. */
export function typedAgain(
  error: unknown,
): { typed: Record<string, string> } | { typed: null; status: number } {
  if (!isRouteErrorResponse(error)) return { typed: null, status: 500 };
  const typed: unknown = (error.data as { typed?: unknown } | null)?.typed;
  if (typeof typed !== "object" || typed === null) return { typed: null, status: error.status };
  return { typed: typed as Record<string, string> };
}
