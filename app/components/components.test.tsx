import { readdirSync, readFileSync } from "node:fs";
import { renderToStaticMarkup as render } from "react-dom/server";
import { expect, test } from "vitest";
import { ChoiceGroup } from "./choice-group.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { Field } from "./field.tsx";
import { Paging } from "./paging.tsx";
import { Post } from "./post.tsx";
import type { SafeHtml } from "./safe-html.tsx";
import { TextArea } from "./text-area.tsx";

const sources = readdirSync(new URL(".", import.meta.url))
  .filter((name) => /\.tsx?$/.test(name) && !name.includes(".test."))
  .map((name) => ({ name, text: readFileSync(new URL(name, import.meta.url), "utf8") }));

test("raw HTML is written in one place only, and no style attribute anywhere", () => {
  const raw = sources.filter(({ text }) => text.includes("dangerouslySetInnerHTML="));
  expect(raw.map(({ name }) => name)).toEqual(["safe-html.tsx"]);
  expect(sources.filter(({ text }) => text.includes("style=")).map(({ name }) => name)).toEqual([]);
});

test("a field is tied to its help and its errors, and only then called invalid", () => {
  const wrong = render(
    <Field
      id="title"
      name="title"
      label="Rubrik"
      help="En mening."
      errors={["Skriv en rubrik."]}
    />,
  );
  expect(wrong).toContain('<label for="title">');
  expect(wrong).toContain('aria-describedby="title-help title-error"');
  expect(wrong).toContain('aria-invalid="true"');
  expect(wrong).toContain('id="title-error"');
  const right = render(<Field id="title" name="title" label="Rubrik" errors={[]} />);
  expect(right).not.toContain("aria-");
});

test("a text area keeps what was typed as text, not as markup", () => {
  const html = render(
    <TextArea id="body" name="body" label="Text" defaultValue="</textarea><b>" />,
  );
  expect(html).toContain("&lt;/textarea&gt;&lt;b&gt;</textarea>");
});

test("the first choice answers to the group's id, and the chosen one is checked", () => {
  const choices = ["a", "b"].map((value) => ({ value, label: value }));
  const html = render(
    <ChoiceGroup
      id="alias"
      type="radio"
      name="alias"
      legend="Alias"
      choices={choices}
      chosen="b"
    />,
  );
  expect(html).toMatch(/<input id="alias"[^>]*value="a"\/>/);
  expect(html).toMatch(/<input id="alias-2"[^>]*checked=""[^>]*value="b"\/>/);
});

test("only staff posts stand under the band, whatever a member calls themselves", () => {
  const letter = {
    id: "p-1",
    when: "i morse",
    whenDate: "2026-11-23",
    html: '<p class="post-person">Skrivet av en människa</p>' as SafeHtml,
    permalink: "#p-1",
    permalinkLabel: "länk till inlägget",
    number: "nr 1",
  };
  expect(render(<Post {...letter} alias="Anna, psykolog" />)).not.toContain("post-staff");
  const staff = { firstName: "Anna", profession: "psykolog", mark: "Skrivet av en människa" };
  expect(render(<Post {...letter} alias="" staff={staff} />)).toContain('class="post post-staff"');
});

test("nothing is rendered where there is nothing to say", () => {
  expect(render(<ErrorSummary title="Rätta" errors={[]} />)).toBe("");
  expect(render(<Paging label="Sidor" pages={[{ href: "?page=1", label: "1" }]} />)).toBe("");
});
