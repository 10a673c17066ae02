type Shape = { path: string; open?: true };

/**
 * Small things found on a shore, drawn on a 24 x 24 grid. `open` shapes are strokes; the others are
 * filled. No faces and nothing to drink.
 */
const SHAPES: readonly [Shape, ...Shape[]] = [
  // leaf
  { path: "M5 19C4 10 10 4 20 4c0 10-6 16-15 15Zm0 0 8-8" },
  // stone
  { path: "M4 15c0-5 4-9 9-8s8 4 7 8-4 4-8 4-8 0-8-4Z" },
  // wave
  { path: "M2 10c3-4 6-4 10 0s7 4 10 0M2 16c3-4 6-4 10 0s7 4 10 0", open: true },
  // cloud
  { path: "M7 18a4 4 0 0 1 0-8 5 5 0 0 1 9-1 4.5 4.5 0 0 1 1 9Z" },
  // shell
  { path: "M12 20C5 17 3 12 5 8c3-4 11-4 14 0 2 4 0 9-7 12Zm0 0V6m0 14L7 8m5 12 5-12" },
  // twig
  { path: "M5 20 18 4M9 15l-4-4m7 0V5m-1 7 8 1m-5-5 6-1", open: true },
  // hill
  { path: "M2 19 9 7l4 6 3-4 6 10Z" },
  // feather
  { path: "M4 21 15 9M7 18C4 9 10 4 21 3c0 4-1 6-3 8h-3l1 2c-2 3-5 4-9 5Z" },
  // moon
  { path: "M14 3a9 9 0 1 0 7 12A8 8 0 0 1 14 3Z" },
  // star
  { path: "m12 3 2.4 6.6L21 12l-6.6 2.4L12 21l-2.4-6.6L3 12l6.6-2.4Z" },
  // ring of water
  { path: "M12 4a8 8 0 1 0 .1 0Zm0 4.5a3.5 3.5 0 1 0 .1 0Z", open: true },
  // fir
  { path: "m12 2 5 7h-3l4 7h-5v5h-2v-5H6l4-7H7Z" },
  // sun
  {
    path: "M12 8a4 4 0 1 0 .1 0ZM12 2v2m0 16v2M2 12h2m16 0h2M5 5l1.4 1.4M17.6 17.6 19 19M5 19l1.4-1.4M17.6 6.4 19 5",
  },
  // gull
  { path: "M2 11c4-4 7-3 10 3 3-6 6-7 10-3", open: true },
  // snow
  {
    path: "M12 3v18M4.2 7.5l15.6 9m0-9-15.6 9M9.5 4.5 12 7l2.5-2.5m-5 15L12 17l2.5 2.5",
    open: true,
  },
  // boat
  { path: "M3 15h18l-3 5H6ZM11 3v10H5Zm2 3v7h5Z" },
];

const TINTS = 6;
/** As it is, leaning either way, or seen from the other side. */
const TURNS = [
  undefined,
  "rotate(-18 12 12)",
  "rotate(18 12 12)",
  "matrix(-1 0 0 1 24 0)",
] as const;

/** FNV-1a with the finaliser of MurmurHash3, 32 bits: steady, cheap and even over the marks. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/**
 * The mark that stands beside an alias, drawn from the alias itself: the same everywhere, stored
 * nowhere. It is decoration and hidden from assistive technology; the alias is always in words.
 */
export function AliasMark({ alias }: { alias: string }) {
  const seed = hash(alias.normalize("NFC").toLowerCase());
  const shape = SHAPES[seed % SHAPES.length] ?? SHAPES[0];
  const tint = (seed >>> 8) % TINTS;
  return (
    <svg
      className={`alias-mark tint-${tint}${shape.open ? " alias-mark-open" : ""}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={shape.path} transform={TURNS[(seed >>> 16) % TURNS.length]} />
    </svg>
  );
}
