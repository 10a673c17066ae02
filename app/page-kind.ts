/** What a route module says of its page. */
export type PageHandle = {
  /** The page runs React in the browser: the desk and the admin area. */
  hydrate?: boolean;
  /** The page is for paper: its frame is only the name, help and the way out. */
  bare?: boolean;
};

/** Whether any of a page's routes asks for the framework in the browser. */
export function isHydrated(handles: unknown[]): boolean {
  return handles.some((handle) => (handle as PageHandle | undefined)?.hydrate === true);
}

/** Whether any of a page's routes asks for a frame without navigation. */
export function isBare(handles: unknown[]): boolean {
  return handles.some((handle) => (handle as PageHandle | undefined)?.bare === true);
}
