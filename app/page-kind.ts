/** What a route module says of its page. */
export type PageHandle = {
  /** The page runs React in the browser: the desk and the admin area. */
  hydrate?: boolean;
};

/** Whether any of a page's routes asks for the framework in the browser. */
export function isHydrated(handles: unknown[]): boolean {
  return handles.some((handle) => (handle as PageHandle | undefined)?.hydrate === true);
}
