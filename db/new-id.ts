import { randomBytes } from "node:crypto";

/** An opaque id for URLs: 120 random bits as 20 characters, base64url, so that nothing can be guessed or counted. */
export function newId(): string {
  return randomBytes(15).toString("base64url");
}
