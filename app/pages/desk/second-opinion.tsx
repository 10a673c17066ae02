import type { OpinionView } from "#app/desk/show-opinion.server.ts";

/** What the operator's own service said of the text, apart from the engine's reasons. */
export function SecondOpinion({ opinion }: { opinion: OpinionView | null }) {
  if (!opinion) return null;
  if (!opinion.isAnswered) return <p className="due">{opinion.words}</p>;
  return (
    <p>
      {opinion.words} {opinion.raised}
    </p>
  );
}
