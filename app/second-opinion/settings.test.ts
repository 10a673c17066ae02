import { describe, expect, test } from "vitest";
import { ConfigError, parseConfig } from "#app/config.ts";

const url = "http://127.0.0.1:8000/v1";
const on = { SECOND_OPINION_URL: url, SECOND_OPINION_MODEL: "small-one" };

describe("the settings of the second opinion", () => {
  test("without an address it is off, whatever else is set", () => {
    expect(parseConfig({}).secondOpinion).toBeUndefined();
    expect(parseConfig({ SECOND_OPINION_MODEL: "small-one" }).secondOpinion).toBeUndefined();
  });

  test("an address and a model turn it on", () => {
    const { secondOpinion } = parseConfig({ ...on, SECOND_OPINION_URL: `${url}/` });
    expect(secondOpinion).toEqual({ url, model: "small-one", key: undefined, kind: "chat" });
  });

  test("a key and the other kind", () => {
    const given = { ...on, SECOND_OPINION_KEY: "open-sesame", SECOND_OPINION_KIND: "moderation" };
    expect(parseConfig(given).secondOpinion).toMatchObject({
      key: "open-sesame",
      kind: "moderation",
    });
  });

  test("an address without a model says what is missing", () => {
    const parse = () => parseConfig({ SECOND_OPINION_URL: url });
    expect(parse).toThrow(ConfigError);
    expect(parse).toThrow(
      "SECOND_OPINION_MODEL must be set when SECOND_OPINION_URL is, but is not set. Example: SECOND_OPINION_MODEL=",
    );
  });

  test.each([
    "http://localhost:8000/v1",
    "http://127.8.0.1/v1",
    "http://[::1]:8000/v1",
    "http://[fd12::1]/v1",
    "http://10.1.2.3/v1",
    "http://172.31.0.1/v1",
    "http://192.168.1.20:11434/v1",
    "http://model:8000/v1",
    "http://model.internal/v1",
    "http://shelf.local/v1",
    "https://model.example.org/v1",
  ])("%s may be asked", (address) => {
    expect(parseConfig({ ...on, SECOND_OPINION_URL: address }).secondOpinion?.url).toBe(address);
  });

  test.each([
    "http://model.example.org/v1",
    "http://8.8.8.8/v1",
    "http://172.32.0.1/v1",
    "http://192.169.1.1/v1",
    "http://[2001:db8::1]/v1",
    "http://localhost.example.org/v1",
  ])("%s is refused: texts about health do not travel in the open", (address) => {
    const parse = () => parseConfig({ ...on, SECOND_OPINION_URL: address });
    expect(parse).toThrow(ConfigError);
    expect(parse).toThrow("SECOND_OPINION_URL must be https unless it is this machine");
  });

  test.each([
    ["SECOND_OPINION_URL", "127.0.0.1:8000", "must be an http or https address"],
    ["SECOND_OPINION_URL", "ftp://127.0.0.1/v1", "must be an http or https address"],
    ["SECOND_OPINION_URL", `${url}?key=x`, "must have no name, password, ? or #"],
    ["SECOND_OPINION_MODEL", "two words", "must be the model's name, without spaces"],
    ["SECOND_OPINION_KIND", "guess", "must be chat or moderation"],
  ])("%s=%s is refused by name, with what is wrong and an example", (name, value, wrong) => {
    const parse = () => parseConfig({ ...on, [name]: value });
    // What follows a ? may be a key and is not repeated.
    expect(parse).toThrow(`${name} ${wrong}, but is "${value.replace(/\?.*/, "...")}"`);
    expect(parse).toThrow(`Example: ${name}=`);
  });

  test("a key or a password is never repeated in an error", () => {
    const withKey = () => parseConfig({ ...on, SECOND_OPINION_KEY: "open sesame" });
    expect(withKey).toThrow("SECOND_OPINION_KEY must be plain characters without spaces");
    expect(withKey).not.toThrow(/sesame/);
    const withPassword = () =>
      parseConfig({ ...on, SECOND_OPINION_URL: "http://me:sesame@127.0.0.1/v1" });
    expect(withPassword).toThrow("SECOND_OPINION_URL must have no name, password, ? or #");
    expect(withPassword).not.toThrow(/sesame/);
  });
});
