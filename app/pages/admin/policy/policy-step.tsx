import { Fold } from "#app/components/fold.tsx";
import { LevelBadge } from "#app/components/level-badge.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { Section } from "#app/components/section.tsx";
import { StateNote } from "#app/components/state-note.tsx";
import { Table } from "#app/components/table.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { StaffForm, typedIn } from "#app/pages/desk/staff-form.tsx";
import type { FormAgain, PolicyPreviewView, PolicyStep } from "#app/policy/show-preview.server.ts";
import { Carried } from "./carried.tsx";
import { TableForm } from "./table-form.tsx";
import { TermForm } from "./term-forms.tsx";

/** Between a form about the policy and a new version: what it would mean, or what is wrong. */
export function PolicyStepPage({
  heading,
  step,
}: {
  heading: string;
  step: PolicyStep | undefined;
}) {
  const t = useT();
  const title =
    step === undefined
      ? t("policy.preview.nothing")
      : step.kind === "preview"
        ? heading
        : t("policy.title");
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { href: "/admin", label: t("admin.title") },
          { href: "/admin/policy", label: t("policy.title") },
        ]}
        crumbsLabel={t("common.crumbs")}
      />
      {step === undefined ? <p>{t("policy.preview.nothingText")}</p> : null}
      {step?.kind === "preview" ? <Preview step={step} /> : null}
      {step?.kind === "refused" ? <Refused step={step} /> : null}
      {step === undefined || (step.kind === "refused" && !step.again) ? (
        <p className="section-more">
          <a href="/admin/policy">{t("policy.preview.toPolicy")}</a>
        </p>
      ) : null}
    </>
  );
}

function Refused({ step }: { step: Extract<PolicyStep, { kind: "refused" }> }) {
  if (step.again) return <Again again={step.again} />;
  return step.problem ? <StateNote tone="held" title={step.problem} role="status" /> : null;
}

function Again({ again }: { again: FormAgain }) {
  if (again?.kind === "table") return <TableForm form={again.form} />;
  return again?.kind === "terms" ? <TermForm form={again.form} /> : null;
}

function Preview({ step }: { step: PolicyPreviewView }) {
  const t = useT();
  return (
    <>
      {step.stale ? (
        <StateNote tone="held" title={step.stale.title} role="status">
          <p>{step.stale.text}</p>
        </StateNote>
      ) : null}
      <Section id="changes" title={t("policy.preview.changes")}>
        <ul className="policy-lines">
          {step.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <Section id="counts" title={t("policy.preview.counts")} intro={<p>{step.read}</p>}>
        {step.counts.length ? <Counts counts={step.counts} /> : null}
        {step.changed ? <p>{step.changed}</p> : null}
        {step.more ? <p>{step.more}</p> : null}
        {step.listed.length ? <ChangedPosts posts={step.listed} /> : null}
        <p className="section-intro">{t("policy.preview.note")}</p>
      </Section>
      <Save step={step} />
      {step.again ? (
        <Fold summary={t(step.again.kind === "table" ? "policy.edit.again" : "policy.terms.again")}>
          <Again again={step.again} />
        </Fold>
      ) : null}
    </>
  );
}

function Counts({ counts }: { counts: PolicyPreviewView["counts"] }) {
  const t = useT();
  return (
    <Table
      caption={t("policy.preview.counts")}
      captionHidden
      columns={[
        { label: t("policy.preview.what") },
        { label: t("policy.preview.before"), numeric: true },
        { label: t("policy.preview.after"), numeric: true },
      ]}
      rows={counts.map(({ id, label, before, after }) => ({ id, cells: [label, before, after] }))}
    />
  );
}

function ChangedPosts({ posts }: { posts: PolicyPreviewView["listed"] }) {
  const t = useT();
  return (
    <Table
      caption={t("policy.preview.posts")}
      captionHidden
      columns={[
        { label: t("policy.preview.level") },
        { label: t("policy.preview.post") },
        { label: t("policy.preview.before") },
        { label: t("policy.preview.after") },
      ]}
      rows={posts.map((post) => ({
        id: post.id,
        cells: [
          <LevelBadge key="level" level={post.level} label={post.levelLabel} />,
          <span key="post">
            <span lang={post.lang}>{post.excerpt}</span>{" "}
            <a href={`/desk/items/${post.id}`}>{t("policy.preview.open")}</a>
          </span>,
          post.was,
          post.wouldBe,
        ],
      }))}
    />
  );
}

function Save({ step }: { step: PolicyPreviewView }) {
  const t = useT();
  const { state } = step;
  return (
    <StaffForm
      id="save"
      title={t("policy.save.title")}
      action="/admin/policy/save"
      state={state}
      submit={t("policy.save.submit")}
    >
      <Carried fields={step.carried} />
      <TextArea
        id="save-reason"
        name="reason"
        label={t("policy.save.reason")}
        help={t("policy.save.reason.help")}
        rows={3}
        defaultValue={typedIn(state, "reason")}
        errors={state.errors.reason}
      />
    </StaffForm>
  );
}
