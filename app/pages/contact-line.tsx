import { StateNote } from "#app/components/state-note.tsx";

/** Before a therapist answers: what the one who asks wants of them. */
export function ContactLine({ contact }: { contact: string | null }) {
  return contact ? <StateNote tone="quiet" title={contact} /> : null;
}
