import { StateNote } from "#app/components/state-note.tsx";
import type { ShownReport } from "#app/safety/show-report.server.ts";

/** One report as whoever sent it sees it: where it stands, and what was decided. */
export function ReportNote({ report, role }: { report: ShownReport; role?: "status" }) {
  return (
    <StateNote tone={report.answer ? "done" : "held"} title={report.state} role={role}>
      {report.answer?.map((words) => (
        <p key={words}>{words}</p>
      ))}
      <p className="field-help">
        {report.about}, <time dateTime={report.whenDate}>{report.when}</time>
      </p>
    </StateNote>
  );
}

/** A member's own reports, the newest first. */
export function ReportNotes({ reports }: { reports: readonly ShownReport[] }) {
  return reports.map((report) => <ReportNote key={report.id} report={report} />);
}
