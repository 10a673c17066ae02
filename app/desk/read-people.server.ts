import type { RequestContext, Staff } from "#app/context.ts";
import { type ListedStaff, listStaff } from "#db/queries/staff.ts";
import { exactTime } from "./time-words.ts";

/** Everybody on the staff, in words: first name, profession, role, whether they still work here. */
export async function readPeople(context: RequestContext, staff: Staff) {
  const people = await listStaff(context.store);
  return people.map((person) => showPerson(context, staff, person));
}
export type PersonView = Awaited<ReturnType<typeof readPeople>>[number];

/** One active person who is not the one who asks. @throws 404 when there is none. */
export async function requirePerson(context: RequestContext, staff: Staff, id: string | undefined) {
  const people = await readPeople(context, staff);
  const person = people.find((one) => one.id === id && one.isActive);
  if (!person) throw new Response(null, { status: 404 });
  return person;
}

function showPerson(context: RequestContext, staff: Staff, person: ListedStaff) {
  const { t } = context;
  const time = (at: Date) => exactTime(context, at);
  return {
    id: person.id,
    firstName: person.firstName,
    profession: person.profession,
    role: t(`admin.role.${person.role}`),
    since: time(person.createdAt),
    isActive: person.deactivatedAt === null,
    state: person.deactivatedAt
      ? t("admin.people.deactivated", { time: time(person.deactivatedAt) })
      : t("admin.people.active"),
    isYou: person.id === staff.id,
  };
}
