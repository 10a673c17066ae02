/** The body of a response as text, or null when it is longer than `bytes`; the rest is never read. */
export async function readLimited(response: Response, bytes: number): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return "";
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks).toString("utf8");
    length += value.byteLength;
    if (length > bytes) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
}
