import { createInterface } from "node:readline";
import { assess } from "./index.ts";

/**
 * JSON lines in, JSON lines out: `{"id","lang"?,"title"?,"text"}` becomes
 * `{"id","level","score","categories","signals"}`. A line that cannot be read is answered with
 * `{"id":null,"error"}` and the next one is taken. Nothing else is written to stdout.
 */
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.trim() !== "") process.stdout.write(`${JSON.stringify(answer(line))}\n`);
}

function answer(line: string): object {
  try {
    const post: unknown = JSON.parse(line);
    if (typeof post !== "object" || post === null || Array.isArray(post)) {
      return { id: null, error: "A line must be a JSON object" };
    }
    const { id, lang, title, text } = post as Record<string, unknown>;
    if (typeof id !== "string" && typeof id !== "number") {
      return { id: null, error: "id must be a string or a number" };
    }
    if (typeof text !== "string") return { id: null, error: `text must be a string (id ${id})` };
    const { level, score, categories, signals } = assess({
      text,
      ...(typeof title === "string" ? { title } : {}),
      ...(lang === "sv" || lang === "en" ? { locale: lang } : {}),
    });
    return { id, level, score, categories, signals };
  } catch (error) {
    return {
      id: null,
      error: error instanceof Error ? error.message : "The line could not be read",
    };
  }
}
