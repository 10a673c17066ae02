import type { Measures } from "./measure.ts";

const SIZE = 320;
const MARGIN = 44;
const TENTH = SIZE / 10;

/**
 * How many posts of each tenth of the score are truly red or crisis, as an SVG picture: dots on the
 * dashed line mean that the score says what it promises. Upright lines are 95 % Wilson intervals.
 */
export function calibrationPlot(m: Measures): string {
  const x = (score: number) => MARGIN + score * SIZE;
  const y = (share: number) => MARGIN / 2 + (1 - share) * SIZE;
  const known = m.byScore.filter(({ urgent }) => urgent.of > 0);
  const dots = known.map(({ from, urgent }) => {
    const at = x(from) + TENTH / 2;
    const radius = Math.min(9, 2.5 + Math.sqrt(urgent.of) / 4).toFixed(1);
    return `<line x1="${at}" x2="${at}" y1="${y(urgent.low).toFixed(1)}" y2="${y(urgent.high).toFixed(1)}"/>
<circle cx="${at}" cy="${y(urgent.share).toFixed(1)}" r="${radius}"><title>${urgent.hit} of ${urgent.of}</title></circle>`;
  });
  const ticks = [0, 0.5, 1].map(
    (value) =>
      `<text x="${x(value)}" y="${MARGIN / 2 + SIZE + 18}" text-anchor="middle">${value}</text>
<text x="${MARGIN - 8}" y="${y(value) + 4}" text-anchor="end">${value * 100} %</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE + MARGIN * 1.5} ${SIZE + MARGIN * 1.5}" font-family="sans-serif" font-size="12" role="img" aria-label="Share of red and crisis posts by score">
<rect width="100%" height="100%" fill="#fff"/>
<rect x="${MARGIN}" y="${MARGIN / 2}" width="${SIZE}" height="${SIZE}" fill="none" stroke="#888"/>
<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#888" stroke-dasharray="4 4"/>
<g stroke="#14606b" fill="#14606b">
${dots.join("\n")}
</g>
<g fill="#333">
${ticks.join("\n")}
<text x="${MARGIN + SIZE / 2}" y="${MARGIN / 2 + SIZE + 36}" text-anchor="middle">score</text>
<text x="${MARGIN}" y="14">truly red or crisis</text>
</g>
</svg>
`;
}
