/** The languages of the forum. */
export type Locale = "sv" | "en";

/** Weekdays from Monday, as written inside a sentence. */
export const weekdayNames: Readonly<Record<Locale, readonly string[]>> = {
  sv: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
};

/** Months from January, as written inside a sentence. */
export const monthNames: Readonly<Record<Locale, readonly string[]>> = {
  // biome-ignore format: one year, one line per half
  sv: ["januari", "februari", "mars", "april", "maj", "juni",
    "juli", "augusti", "september", "oktober", "november", "december"],
  // biome-ignore format: one year, one line per half
  en: ["January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December"],
};
