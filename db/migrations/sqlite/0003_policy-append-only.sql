-- Every version of the policy is kept: the database itself refuses to change or drop one.
CREATE TRIGGER `policy_versions_no_update` BEFORE UPDATE ON `policy_versions` BEGIN SELECT RAISE(ABORT, 'policy_versions is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `policy_versions_no_delete` BEFORE DELETE ON `policy_versions` BEGIN SELECT RAISE(ABORT, 'policy_versions is append-only'); END;
