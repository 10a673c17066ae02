import english from "./content.en.json" with { type: "json" };
import swedish from "./content.sv.json" with { type: "json" };

export type DemoPost = {
  by: string;
  daysAgo: number;
  hour: number;
  text: string;
  /** What a therapist of the demo says the engine should have seen. */
  seen?: DemoReading;
};
export type DemoReading = { level: string; categories: string[] };
export type DemoThread = {
  room: string;
  title: string;
  author: string;
  daysAgo: number;
  posts: DemoPost[];
};

/** The invented community: every person and every text in it is fictional. */
export const communities: { locale: "sv" | "en"; threads: DemoThread[] }[] = [
  { locale: "sv", threads: swedish.threads },
  { locale: "en", threads: english.threads },
];
