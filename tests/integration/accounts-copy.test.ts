import { getTableColumns, type Table } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leftOut, ownerColumns, staffTables } from "#app/accounts/copy-rules.ts";
import { makeAlias } from "#app/accounts/make-alias.server.ts";
import { makeCopy } from "#app/accounts/make-copy.server.ts";
import { translatorFor } from "#app/i18n/catalogue.server.ts";
import * as copyPage from "#app/routes/me_.download.tsx";
import * as copyFile from "#app/routes/me_.download_.file.ts";
import { linkOf } from "#db/queries/held-on.ts";
import { type CreatedMember, createMember } from "#tests/factories/member.ts";
import { createSession } from "#tests/factories/session.ts";
import { createThread } from "#tests/factories/thread.ts";
import { callRoute } from "#tests/support/call-route.ts";
import { postgresDatabase, sqliteDatabase } from "#tests/support/databases.ts";
import { fillMemberRows } from "#tests/support/fill-member-rows.ts";
import { makeContext, makeTestApp, type TestApp } from "#tests/support/test-app.ts";

describe.each([
  ["sqlite", sqliteDatabase],
  ["postgres", postgresDatabase],
])("the copy of everything held on a member, on %s", (_, database) => {
  let app: TestApp;
  let mine: CreatedMember;
  let others: CreatedMember;
  beforeAll(async () => {
    app = await makeTestApp({ database });
    mine = await createMember(app);
    others = await createMember(app);
    const fill = async (member: CreatedMember, mark: string) => {
      const thread = await createThread(app, { author: member, title: mark, body: `${mark} text` });
      await createSession(app, member);
      await fillMemberRows(app, member, { threadId: thread.id, postId: thread.firstPostId }, mark);
      return thread;
    };
    const thread = await fill(mine, "canarymine");
    const theirs = await fill(others, "canaryother");
    // What others keep about my text is theirs.
    const { reactions, bookmarks, mutes } = app.store.schema;
    await app.store.write(async (tx) => {
      const about = { memberId: others.id, postId: thread.firstPostId };
      await tx.insert(reactions).values({ ...about, kind: "canaryother-about-me" });
      await tx.insert(bookmarks).values({ ...about, savedOn: app.clock() });
      await tx.insert(bookmarks).values({
        memberId: mine.id,
        postId: theirs.firstPostId,
        savedOn: app.clock(),
      });
      await tx.insert(mutes).values({ memberId: mine.id, kind: "alias", value: others.id });
    });
  });
  afterAll(async () => await app?.dispose());

  test("holds every column of every table with rows of theirs, but those that are named", async () => {
    const [copy] = await makeCopy(app, mine);
    for (const [name, table] of Object.entries(app.store.schema) as [string, Table][]) {
      if (linkOf(name, table) !== "member" || staffTables.includes(name)) continue;
      const copied = copy?.tables.find((part) => part.table === name);
      expect(copied?.rows.length, name).toBeGreaterThan(0);
      const wanted = Object.keys(getTableColumns(table))
        .filter((column) => !ownerColumns.includes(column) && !leftOut[name]?.[column])
        .map((column) => column.replace(/Sealed$/, ""));
      expect(Object.keys(copied?.rows[0] ?? {}).sort(), name).toEqual(wanted.sort());
    }
    expect(copy?.tables.map(({ table }) => table)).toContain("assessments");
  });

  test("leaves out only columns and tables that there are", () => {
    const schema = app.store.schema as unknown as Record<string, Table>;
    for (const name of staffTables) expect(schema, name).toHaveProperty(name);
    for (const [name, columns] of Object.entries(leftOut)) {
      const there = Object.keys(getTableColumns(schema[name] as Table));
      for (const column of Object.keys(columns)) expect(there, name).toContain(column);
    }
  });

  test("opens sealed words, and holds nothing of anybody else's", async () => {
    const text = JSON.stringify(await makeCopy(app, mine));
    for (const words of [
      "canarymine text",
      "canarymine-notes-bodySealed",
      "canarymine-diaryDays-noteSealed",
      "canarymine-keptDrafts-titleSealed",
      "canarymine-pushSubscriptions-subscriptionSealed",
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain("canaryother");
    expect(text).not.toContain(others.id);
    expect(text).not.toContain("$argon2");
    // Whom one has muted is one's own to know, by the name they write under.
    expect(text).toContain(others.alias);
  });

  test("covers all aliases, each by itself, without what ties them together", async () => {
    const made = await makeAlias(app, others, { alias: "Andra Sidan", locale: "sv", token: "" });
    expect(made.ok).toBe(true);
    const copy = await makeCopy(app, others);
    expect(copy.map(({ alias }) => alias).sort()).toEqual(["Andra Sidan", others.alias].sort());
    const second = copy.find(({ alias }) => alias === "Andra Sidan");
    expect(second?.tables.map(({ table }) => table).sort()).toEqual([
      "audit",
      "members",
      "sessions",
    ]);
    expect(JSON.stringify(copy)).not.toContain("accountId");
  });

  test("is a page to read and a file to keep, for its owner only", async () => {
    const context = () => makeContext(app, { viewer: mine, locale: "en" });
    const page = await callRoute(copyPage.loader, context());
    expect(JSON.stringify(page.data)).toContain("canarymine text");
    const file = await callRoute(copyFile.action, context(), { form: {} });
    expect(file.headers.get("Content-Disposition")).toMatch(
      /^attachment; filename="copy-[\d-]+\.json"$/,
    );
    expect(JSON.parse(file.data).aliases[0].alias).toBe(mine.alias);
    for (const part of [copyPage.loader, copyFile.action]) {
      const refused = await callRoute(part, makeContext(app), { form: {} });
      expect(refused.location).toBe("/sign-in");
    }
  });

  test("has words for every table and column there is", () => {
    for (const locale of ["sv", "en"] as const) {
      const t = translatorFor(locale);
      for (const [name, table] of Object.entries(app.store.schema) as [string, Table][]) {
        if (linkOf(name, table) === null || staffTables.includes(name)) continue;
        const key = `copy.table.${name}` as "copy.table.members";
        expect(t(key), name).not.toBe(key);
        for (const column of Object.keys(getTableColumns(table))) {
          if (ownerColumns.includes(column) || leftOut[name]?.[column]) continue;
          const field = `copy.field.${column.replace(/Sealed$/, "")}` as "copy.field.id";
          expect(t(field), `${name}.${column}`).not.toBe(field);
        }
      }
    }
  });
});
