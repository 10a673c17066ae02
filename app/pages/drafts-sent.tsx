/** Tells the small scripts that a text arrived, so that the tab forgets its draft. */
export function DraftsSent({ drafts }: { drafts: string[] }) {
  return drafts.map((draft) => <span key={draft} data-draft-sent={draft} hidden />);
}
