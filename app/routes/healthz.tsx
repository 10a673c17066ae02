import type { LoaderFunctionArgs } from "@remix-run/node";
import { listRooms } from "#db/queries/rooms.ts";

/** 200 when the database and the engine answer, else 503. */
export async function loader({ context }: LoaderFunctionArgs) {
  try {
    await listRooms(context.store);
    context.engine.assess({ text: "hello" });
    return Response.json({ status: "ok" });
  } catch {
    return Response.json({ status: "unavailable" }, { status: 503 });
  }
}
