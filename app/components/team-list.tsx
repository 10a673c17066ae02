import { LanternMark } from "./icons.tsx";

export type TeamListProps = {
  people: readonly { firstName: string; profession: string; note?: string }[];
};

/** Who reads and answers here: first names and professions, nothing else. */
export function TeamList({ people }: TeamListProps) {
  return (
    <ul className="team-list">
      {people.map((person) => (
        <li key={person.firstName + person.profession}>
          <LanternMark />
          <p>
            <strong>{person.firstName}</strong>, {person.profession}
          </p>
          {person.note ? <p className="team-note">{person.note}</p> : null}
        </li>
      ))}
    </ul>
  );
}
