/** The queue that a button stood in, to go back to: one of ours, whatever the form says. */
export function backOf(form: FormData): string {
  const back = String(form.get("back") ?? "");
  return /^\/desk\/(?:queues\/[a-z-]{1,20}|items\/[\w-]{1,40})$/.test(back)
    ? back
    : "/desk/queues/waiting";
}
