/**
 * The address behind a contact as people read it: `tel:` for a number, `https:` for a site, null for
 * anything a link would mislead about ("text HOME to 741741").
 */
export function contactHref(contact: string): string | null {
  const plain = contact.trim();
  if (/^\+?[\d\s()./–-]+$/.test(plain)) {
    const digits = plain.replace(/[^\d+]/g, "");
    return digits.length >= 2 ? `tel:${digits}` : null;
  }
  const site = /^(?:https:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[\w./-]*)?)$/i.exec(plain);
  return site ? `https://${site[1]}` : null;
}
