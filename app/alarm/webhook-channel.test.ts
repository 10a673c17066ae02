import { describe, expect, it } from "vitest";
import { bodyFor } from "./webhook-channel.ts";

const message = {
  id: "m1",
  subject: "Leeward: case 7 waits",
  text: "Nobody has taken on case 7 yet.",
  url: "https://forum.example/admin/escalations/x",
};

describe("what a webhook is sent", () => {
  it("is one line of text with the link for Slack", () => {
    expect(JSON.parse(bodyFor("slack", message))).toEqual({
      text: `${message.subject}\n${message.text}\n${message.url}`,
    });
  });

  it("is an adaptive card for Teams, with the link as its button", () => {
    const { attachments } = JSON.parse(bodyFor("teams", message));
    expect(attachments[0].content.actions).toEqual([
      { type: "Action.OpenUrl", title: message.subject, url: message.url },
    ]);
  });

  it("is the text alone for ntfy, and everything by name for others", () => {
    expect(bodyFor("ntfy", message)).toBe(message.text);
    expect(JSON.parse(bodyFor("signed", message))).toEqual(message);
  });
});
