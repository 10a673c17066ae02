import { redirect } from "@remix-run/node";
import type { Member, RequestContext, Staff } from "#app/context.ts";

/** The member who asks. @throws a redirect to the sign-in page for anybody else. */
export async function requireMember(context: RequestContext): Promise<Member> {
  const viewer = await context.viewer();
  if (viewer.kind === "member") return viewer;
  if (viewer.kind === "staff") throw new Response(null, { status: 403 });
  throw redirect("/sign-in");
}

/** The therapist or admin who asks. @throws a redirect for nobody, 403 for a member. */
export async function requireStaff(context: RequestContext): Promise<Staff> {
  const viewer = await context.viewer();
  if (viewer.kind === "staff") return viewer;
  if (viewer.kind === "member") throw new Response(null, { status: 403 });
  throw redirect("/sign-in");
}

/** The admin who asks. @throws a redirect for nobody, 403 for a member or a therapist. */
export async function requireAdmin(context: RequestContext): Promise<Staff> {
  const staff = await requireStaff(context);
  if (staff.role !== "admin") throw new Response(null, { status: 403 });
  return staff;
}
