import type { FormState } from "#app/desk/form-state.server.ts";
import { categoryWords } from "#app/desk/show-words.server.ts";
import {
  allCategories,
  categoriesApart,
  defaultPolicy,
  dueBounds,
  effectIn,
  type PolicyField,
} from "#moderation/index.ts";
import type { Category, PolicyEffect, PolicyRow } from "#moderation/types.ts";
import type { PolicyContent } from "./content.server.ts";
import {
  coverWords,
  dueWords,
  placeWords,
  rowWords,
  type Told,
  valueWords,
  writerSeesChoices,
} from "./policy-words.server.ts";
import {
  fieldName,
  fieldsOf,
  inherited,
  type Place,
  rowsIn,
  valueText,
} from "./table-form.server.ts";

/** Times to choose from, in staffed minutes. */
const dueSteps = [5, 15, 30, 60, 120, 240, 480, 960, 1440, 2400];

/** The place that an address or a form names; everywhere and all for what is unknown. */
export function readPlace({ rooms }: Told, room: string, about: string): Place {
  const category = aboutChoices().find((one) => one === about);
  return {
    ...(rooms.some(({ slug }) => slug === room) ? { room } : {}),
    ...(category ? { category } : {}),
  };
}

/** Categories that some row can answer apart. */
function aboutChoices(): Category[] {
  return allCategories.filter((category) =>
    defaultPolicy.rows.some((row) => categoriesApart(row).includes(category)),
  );
}

/** The places a form can be opened for. */
export function showPlaces({ t, rooms }: Told) {
  return {
    rooms: [
      { value: "", label: t("policy.change.roomAll") },
      ...rooms.map(({ slug, name }) => ({ value: slug, label: name })),
    ],
    categories: [
      { value: "", label: t("policy.place.all") },
      ...aboutChoices().map((value) => ({ value, label: categoryWords(t, value) })),
    ],
  };
}

/** The form for a place: each row with its answers, as they are in force or as they were typed. */
export function showTableForm(
  told: Told,
  {
    content,
    place,
    seen,
    state,
  }: {
    content: PolicyContent;
    place: Place;
    seen: number;
    state?: FormState;
  },
) {
  const { t } = told;
  const where = placeWords(told, place);
  return {
    title: place.category
      ? t("policy.edit.titleCategory", {
          place: where,
          category: categoryWords(t, place.category),
        })
      : t("policy.edit.title", { place: where }),
    seen,
    room: place.room ?? "",
    about: place.category ?? "",
    rows: rowsIn(place).map((row) => {
      const scope = { row: row.id, ...place };
      const effect = effectIn(defaultPolicy, content.changes, scope);
      const plain = inherited(content.changes, scope);
      return {
        id: row.id,
        title: rowWords(told, row.id),
        covers: coverWords(told, scope),
        fields: fieldsOf(row).map((field) => ({
          name: fieldName(row.id, field),
          label: t(`policy.field.${field}`),
          help:
            effect[field] === plain[field]
              ? null
              : t("policy.edit.otherwise", { value: valueWords(told, field, plain) }),
          options: optionsOf(told, row, field, effect),
          value: state?.values[fieldName(row.id, field)]?.[0] ?? valueText(effect[field]),
        })),
      };
    }),
    state: state ?? null,
  };
}
export type TableFormView = ReturnType<typeof showTableForm>;

function optionsOf(told: Told, row: PolicyRow, field: PolicyField, effect: PolicyEffect) {
  const { t } = told;
  switch (field) {
    case "visibility":
      return (["published", "held"] as const).map((value) => ({
        value,
        label: t(`policy.visibility.${value}`),
      }));
    case "escalate":
      return (["none", "red", "crisis"] as const).map((value) => ({
        value,
        label: t(`policy.escalate.${value}`),
      }));
    case "writerSees":
      return writerSeesChoices.map((value) => ({ value, label: t(`policy.writerSees.${value}`) }));
    case "dueStaffedMinutes": {
      const level = row.when.level === "green" ? "amber" : row.when.level;
      const steps = dueSteps.filter((minutes) => minutes <= dueBounds[level]);
      const all = new Set([...steps, ...(effect[field] === null ? [] : [effect[field]])]);
      const choices: (number | null)[] = [...all].sort((a, b) => a - b);
      if (level === "amber") choices.push(null);
      return choices.map((value) => ({ value: valueText(value), label: dueWords(t, value) }));
    }
  }
}
