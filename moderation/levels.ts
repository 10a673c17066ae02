import type { Level } from "./types.ts";

/** From least to most grave. */
export const levels: readonly Level[] = ["green", "amber", "red", "crisis"];

/** 0 for green up to 3 for crisis. */
export function rank(level: Level): number {
  return levels.indexOf(level);
}

/** The graver of two levels. */
export function graver(a: Level, b: Level): Level {
  return rank(a) >= rank(b) ? a : b;
}

/** The level `steps` below (or above, if negative), kept inside the scale. */
export function lower(level: Level, steps: number): Level {
  return levels[Math.max(0, Math.min(levels.length - 1, rank(level) - steps))] ?? "green";
}

/**
 * Where the weight of a signal lies for each level, so that a graver signal always weighs more.
 * Bounds are a convention of this project, not a probability.
 */
export const bands: Readonly<Record<Level, readonly [number, number]>> = {
  green: [0, 0.29],
  amber: [0.3, 0.59],
  red: [0.6, 0.84],
  crisis: [0.85, 1],
};

/** Places a weight 0..1 inside the band of a level, rounded to three decimals. */
export function scoreIn(level: Level, weight: number): number {
  const [from, to] = bands[level];
  const inside = from + (to - from) * Math.max(0, Math.min(1, weight));
  return Math.round(inside * 1000) / 1000;
}
