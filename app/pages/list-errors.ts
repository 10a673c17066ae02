/**
 * A form's errors for the summary on top, in the order of its fields. Each field's id is its name;
 * what concerns the whole form stands under `form`, the id of the form itself.
 */
export function listErrors(
  errors: Readonly<Record<string, readonly string[] | undefined>>,
  fields: readonly string[],
): { href: string; text: string }[] {
  return fields.flatMap((field) =>
    (errors[field] ?? []).map((text) => ({ href: `#${field}`, text })),
  );
}
