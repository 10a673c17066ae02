import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aliasSkeleton, checkAlias } from "./alias-rules.ts";

const problem = (raw: string, locale: "sv" | "en" = "sv") => {
  const check = checkAlias(raw, { locale });
  return check.ok ? null : check.problem;
};

describe("checkAlias", () => {
  it.each([
    "Stilla Björk",
    "Lugn Ängsblomma",
    "Silver Fern",
    "En dag i taget",
    "Ny-start 24",
    "Åsnestigen",
    "Éclair",
    "Żółw",
    "Badmintonspelaren",
    "Oberoende Räv",
    "Nytt Mod",
    "Björn",
    "Vind i håret",
    "Lagerblad",
    "Svala 1984",
    "Moderniteten",
  ])("lets %s through", (raw) => {
    expect(checkAlias(raw, { locale: "sv" })).toEqual({
      ok: true,
      alias: raw,
      skeleton: aliasSkeleton(raw),
    });
  });

  it("tidies spaces, hyphens and the form of letters", () => {
    const check = checkAlias("  Stilla \t Bjo\u0308rk\u2011ris ", { locale: "sv" });
    expect(check).toMatchObject({ ok: true, alias: "Stilla Björk-ris" });
  });

  it.each([
    ["", "empty"],
    [" \t ", "empty"],
    ["Al", "too-short"],
    ["ab".repeat(15), null],
    ["ab".repeat(16), "too-long"],
    ["x".repeat(100_000), "too-long"],
    ["12345", "characters"],
    ["7 a 7", "characters"],
    ["Björk_Ek", "characters"],
    ["Björk\u200bEk", "characters"],
    ["Björk\u202eEk", "characters"],
    ["Björk\u00adEk", "characters"],
    ["Bjo\u0308\u0301rk", "characters"],
    ["Lövſkog", "characters"],
    ["-Björk", "characters"],
    ["Björk 🌿", "characters"],
    ["Björk ✓", "characters"],
    ["Бjörk", "mixed-script"],
    ["Stilla Вjörk", "mixed-script"],
    ["Στilla", "mixed-script"],
    ["Берёза", "characters"],
  ])("judges %j as %s", (raw, expected) => {
    expect(problem(raw)).toBe(expected);
  });

  it.each([
    "Anna Svensson",
    "anna svensson",
    "Svensson Anna",
    "Anna-Karin Lindqvist",
    "John Smith",
    "annasvensson",
    "AnnaSvensson 82",
    "Johan Berg",
    "Björn Andersson",
    "Lilla Anna Öberg",
  ])("sees a real name in %s", (raw) => {
    expect(problem(raw)).toBe("looks-like-name");
  });

  it.each([
    "anna@exempel.se",
    "www.exempel",
    "exempel.se",
    "Ring 0701234567",
    "070-123 45 67",
    "850101-1234",
    "Insta björk",
    "snapchat björk",
    "https://x",
  ])("sees a way to be reached in %s", (raw) => {
    expect(problem(raw)).toBe("looks-like-contact");
  });

  it.each([
    "Admin",
    "adm1n",
    "A d m i n",
    "Ad-min Anna",
    "ModeratorAnna",
    "M0derat0r",
    "Terapeuten",
    "Psyk0log Eva",
    "psychologist",
    "Kurator",
    "socionomen",
    "Doktorn",
    "Läkare",
    "Lakare",
    "L4kare",
    "Sjuksköterskan",
    "Staff",
    "Leeward Support",
    "Official Fern",
    "Systemet",
    "Helpline",
    "112",
    "1 1 2",
    "Ring 112",
    "Ádmin",
    "Addmin",
  ])("sees staff in %s", (raw) => {
    expect(problem(raw)).toBe("staff-like");
  });

  it("judges words by language where they differ", () => {
    expect(problem("Mod", "en")).toBe("staff-like");
    expect(problem("Lugnt rum", "sv")).toBeNull();
    expect(problem("Dark Rum", "en")).toBe("substance");
    expect(problem("Full Moon", "en")).toBeNull();
  });

  it.each([
    "Vodka Björk",
    "v0dka",
    "Rödvin",
    "Wine Lover",
    "Öl",
    "Kall öl",
    "Heineken",
    "Jägermeister",
    "Cannabis",
    "C4nnabis",
    "Weed",
    "Knarkaren",
    "420 björk",
    "Alkoholist",
    "Junkie",
    "Systembolaget",
  ])("sees a substance in %s", (raw) => {
    expect(problem(raw)).toBe(raw === "Öl" ? "too-short" : "substance");
  });

  it.each(["anonym", "Anonymous", "Borttagen", "null", "Gäst"])("keeps %s for itself", (raw) => {
    expect(problem(raw)).toBe("reserved");
  });

  it("never throws, and what it lets through passes again unchanged", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (raw) => {
        const check = checkAlias(raw, { locale: "sv" });
        if (!check.ok) return;
        expect(checkAlias(check.alias, { locale: "sv" })).toEqual(check);
        expect(check.alias).toMatch(/^[\p{Script=Latin}0-9 -]{3,30}$/u);
        expect(check.skeleton).not.toBe("");
      }),
    );
  });
});

describe("aliasSkeleton", () => {
  it.each([
    ["Stilla Björk", "stilla-björk"],
    ["Stilla Björk", "STILLABJÖRK"],
    ["Stilla Björk", "Stilla Bjo\u0308rk"],
    ["Lilla Ros", "L1IIa R0s"],
    ["Modern", "Modem"],
    ["Svvala", "Swala"],
    ["Ros", "Rоѕ"],
    ["Eko", "Εκο"],
    ["Eclair", "Éclair"],
    ["Strasse", "Straße"],
    ["Fern", "Ｆｅｒｎ"],
  ])("takes %s and %s for the same", (one, other) => {
    expect(aliasSkeleton(one)).toBe(aliasSkeleton(other));
  });

  it.each([
    ["Häst", "Hast"],
    ["Åka", "Aka"],
    ["Kör", "Kor"],
    ["Räka", "Råka"],
    ["Hare", "Hara"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(aliasSkeleton(one)).not.toBe(aliasSkeleton(other));
  });

  it("is its own key", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        const key = aliasSkeleton(text);
        expect(aliasSkeleton(key)).toBe(key);
      }),
    );
  });
});
