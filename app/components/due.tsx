/** By when, in words. Overdue is said in the label too; the heavier line only repeats it. */
export function Due({ label, overdue }: { label: string; overdue?: boolean }) {
  return <span className={overdue ? "due due-over" : "due"}>{label}</span>;
}
