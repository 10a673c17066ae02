/** By this a route tells the server to keep the connection open; it never leaves the process. */
export const liveHeader = "x-leeward-live";
