import { request } from "node:http";

export type Question = {
  method?: string;
  /** Header values as they go over the wire; a list sends the header several times. */
  headers?: Record<string, string | string[]>;
  body?: string | Buffer;
  /** The address to come from: any of 127.0.0.0/8. */
  from?: string;
};

export type Answer = {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
  text: string;
};

/** One request over a real socket, with nothing added that the caller did not ask for but a Host. */
export async function ask(url: string, path: string, question: Question = {}): Promise<Answer> {
  const { method = "GET", headers, body, from } = question;
  const { hostname, port } = new URL(url);
  return await new Promise((answered, failed) => {
    const req = request(
      { hostname, port, path, method, headers, localAddress: from, agent: false },
      (res) => {
        const chunks: Buffer[] = [];
        res.on("data", (chunk: Buffer) => chunks.push(chunk));
        res.on("error", failed);
        res.on("end", () => {
          const whole = Buffer.concat(chunks);
          const { statusCode: status = 0, headers: given } = res;
          answered({ status, headers: given, body: whole, text: whole.toString() });
        });
      },
    );
    req.on("error", failed);
    req.end(body);
  });
}

/** A form as a browser sends it from one of the site's own pages. */
export function formOf(url: string, fields: Record<string, string>): Question {
  return {
    method: "POST",
    headers: { origin: url, "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields).toString(),
  };
}

/** A Cookie header with a session, and a language when one is named. */
export function cookieOf(
  session: string | undefined,
  locale?: "sv" | "en",
): Record<string, string> {
  const pairs = [session && `leeward=${session}`, locale && `locale=${locale}`].filter(Boolean);
  return pairs.length > 0 ? { cookie: pairs.join("; ") } : {};
}
