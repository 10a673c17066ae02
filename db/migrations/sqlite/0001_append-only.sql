-- Append-only tables: the database itself refuses to change or drop a row.
CREATE TRIGGER `audit_no_update` BEFORE UPDATE ON `audit` BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_no_delete` BEFORE DELETE ON `audit` BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `decisions_no_update` BEFORE UPDATE ON `decisions` BEGIN SELECT RAISE(ABORT, 'decisions is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `decisions_no_delete` BEFORE DELETE ON `decisions` BEGIN SELECT RAISE(ABORT, 'decisions is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `escalation_events_no_update` BEFORE UPDATE ON `escalation_events` BEGIN SELECT RAISE(ABORT, 'escalation_events is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `escalation_events_no_delete` BEFORE DELETE ON `escalation_events` BEGIN SELECT RAISE(ABORT, 'escalation_events is append-only'); END;
