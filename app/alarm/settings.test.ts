import { describe, expect, it } from "vitest";
import { ConfigError, parseConfig } from "#app/config.ts";

const secret = "sixteen or more letters";

describe("the settings of the alarm", () => {
  it("are off unless somebody sets them", () => {
    expect(parseConfig({}).alarm).toEqual({
      smtpUrl: undefined,
      from: undefined,
      webhooks: [],
      secret: undefined,
    });
  });

  it("take several webhooks, each in its own words", () => {
    const { alarm } = parseConfig({
      ALARM_WEBHOOKS:
        "slack+https://hooks.example.org/a teams+https://b.example.org ntfy+https://c.example.org/x https://d.example.org",
      ALARM_WEBHOOK_SECRET: secret,
    });
    expect(alarm.webhooks.map(({ shape }) => shape)).toEqual(["slack", "teams", "ntfy", "signed"]);
    expect(alarm.webhooks[0]?.url).toBe("https://hooks.example.org/a");
  });

  it.each([
    ["SMTP_URL", { SMTP_URL: "https://mail.example.org", ALARM_FROM: "a@example.org" }],
    ["ALARM_FROM", { SMTP_URL: "smtp://mail.example.org" }],
    ["ALARM_FROM", { SMTP_URL: "smtp://mail.example.org", ALARM_FROM: "nobody" }],
    ["ALARM_WEBHOOKS", { ALARM_WEBHOOKS: "slack+http://hooks.example.org" }],
    ["ALARM_WEBHOOKS", { ALARM_WEBHOOKS: "not an address" }],
    ["ALARM_WEBHOOK_SECRET", { ALARM_WEBHOOKS: "https://d.example.org" }],
    ["ALARM_WEBHOOK_SECRET", { ALARM_WEBHOOK_SECRET: "short" }],
  ])("say what to do about %s", (name, env) => {
    const start = () => parseConfig(env);
    expect(start).toThrow(ConfigError);
    expect(start).toThrow(new RegExp(`${name} must .*Example: ${name}=`));
  });

  it("repeat no address and no secret", () => {
    const hidden = "token-of-the-room";
    for (const env of [
      { ALARM_WEBHOOKS: `gopher://x/${hidden}` },
      { ALARM_WEBHOOK_SECRET: hidden.slice(0, 10) },
      { SMTP_URL: `http://me:${hidden}@mail.example.org` },
    ]) {
      expect(() => parseConfig(env)).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining(hidden.slice(0, 10)) }),
      );
    }
  });
});
