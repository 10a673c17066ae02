import { Table } from "#app/components/table.tsx";
import type { PersonView } from "#app/desk/read-people.server.ts";
import { useT } from "#app/i18n/use-t.ts";

/** Everybody on the staff, with a way to deactivate all but oneself. */
export function PeopleTable({ people }: { people: readonly PersonView[] }) {
  const t = useT();
  return (
    <Table
      caption={t("admin.people.title")}
      captionHidden
      columns={[
        { label: t("admin.people.name") },
        { label: t("admin.people.profession") },
        { label: t("admin.people.role") },
        { label: t("admin.people.state") },
        { label: t("admin.people.since") },
        { label: t("admin.people.act") },
      ]}
      rows={people.map((person) => ({
        id: person.id,
        cells: [
          person.firstName,
          person.profession,
          person.role,
          person.state,
          person.since,
          <Change key="change" person={person} />,
        ],
      }))}
    />
  );
}

function Change({ person }: { person: PersonView }) {
  const t = useT();
  if (person.isYou) return <>{t("admin.people.you")}</>;
  if (!person.isActive) return null;
  return (
    <a href={`/admin/people/${person.id}/deactivate`}>
      {t("admin.people.deactivate")}
      <span className="visually-hidden"> {person.firstName}</span>
    </a>
  );
}
