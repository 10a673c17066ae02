/** The ids a field's help and errors get, and the attributes that tie the field to them. */
export function describe(id: string, help: unknown, errors: readonly string[] | undefined) {
  const helpId = help ? `${id}-help` : undefined;
  const errorId = errors?.length ? `${id}-error` : undefined;
  const described = [helpId, errorId].filter(Boolean).join(" ");
  return {
    helpId,
    errorId,
    aria: {
      "aria-describedby": described || undefined,
      "aria-invalid": errorId ? (true as const) : undefined,
    },
  };
}
