-- Every version of the policy is kept: the database itself refuses to change or drop one.
CREATE TRIGGER "policy_versions_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "policy_versions" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
