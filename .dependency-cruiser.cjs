/**
 * Who may import whom (docs/architecture.md). Every rule fails the build.
 * `value(...)` rules let `import type` pass: a type is gone before anything runs.
 */
const test = "\\.test\\.tsx?$";
const domain =
  "^app/(forum|reading|belonging|push|search|desk|safety|escalations|accounts|jobs|audit|help|policy|time|rules|second-opinion|config\\.ts|context\\.ts|page-kind\\.ts)";
const routes = "^app/(routes/|root\\.tsx|entry\\.)";
const pages = "^app/(routes/|pages/|root\\.tsx|entry\\.)";
const catalogues = "^app/i18n/(sv|en)/";
const databaseDrivers = "^node_modules/(better-sqlite3|pg|pg-[^/]+|drizzle-orm)/";
/** The processes: they are started by name and import what they please of their own needs. */
const tools =
  "^moderation/((cli|evaluation/(main|second-labels)|model/train)\\.ts$|model/training/)";
/** The one file of the engine that reads a file: the learned weights beside it, once. */
const weights = "^moderation/model/weights\\.ts$";

/** No import at all, of types neither. */
const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });
/** No import that is still there at run time. */
const value = (name, comment, from, to) =>
  rule(name, comment, from, { ...to, dependencyTypesNot: ["type-only"] });

module.exports = {
  forbidden: [
    rule(
      "moderation-imports-only-itself",
      "The engine gives the same answer to the same text anywhere: no other room, no package.",
      { path: "^moderation/", pathNot: test },
      { pathNot: "^moderation/", dependencyTypesNot: ["core"] },
    ),
    rule(
      "moderation-touches-no-machine",
      "No clock, file or network in the engine; only its command lines have them, and its weights.",
      { path: "^moderation/", pathNot: [test, tools, weights] },
      { dependencyTypes: ["core"] },
    ),
    rule(
      "moderation-does-not-know-its-tools",
      "The command lines use the engine, never the other way round.",
      { path: "^moderation/", pathNot: [test, tools] },
      { path: tools },
    ),
    rule(
      "db-imports-no-other-room",
      "The database knows tables, not rules: it never decides, it is told.",
      { path: "^db/", pathNot: test },
      { path: "^(app|moderation|tests|scripts)/" },
    ),
    rule(
      "db-uses-only-its-drivers",
      "Nothing but the column kit, the two drivers, and the stemmers of the search index.",
      { path: "^db/", pathNot: test },
      {
        path: "^node_modules/",
        pathNot: [
          databaseDrivers,
          "^node_modules/@types/(pg|better-sqlite3)/",
          "^node_modules/@orama/stemmers/",
        ],
      },
    ),
    rule(
      "components-know-no-room",
      "Props in, markup out: no data, no verbs, no words of their own.",
      { path: "^app/components/", pathNot: test },
      { path: ["^(db|moderation|tests|scripts)/", "^app/(server|jobs)/", pages, catalogues] },
    ),
    value(
      "components-run-no-verb",
      "A component may name the shape of what it shows, not fetch or change it.",
      { path: "^app/components/", pathNot: test },
      { path: [domain, "\\.server\\.tsx?$"] },
    ),
    rule(
      "enhance-imports-only-itself",
      "These modules are sent to every reader: small, and without dependencies.",
      { path: "^app/enhance/", pathNot: test },
      { pathNot: "^app/enhance/" },
    ),
    rule(
      "domain-knows-no-page",
      "Verbs can be called without a request, a page or a process.",
      { path: domain, pathNot: test },
      { path: ["^app/(server|enhance)/", "^(tests|scripts)/", pages] },
    ),
    rule(
      "domain-renders-nothing",
      "The only thing of the components that a verb may name is the type of safe HTML.",
      { path: domain, pathNot: test },
      { path: "^app/components/", pathNot: "^app/components/safe-html\\.tsx$" },
    ),
    value(
      "domain-takes-safe-html-as-type",
      "safe-html.tsx is a component; a verb may only name its type.",
      { path: domain, pathNot: test },
      { path: "^app/components/safe-html\\.tsx$" },
    ),
    rule(
      "only-server-imports-server",
      "The process composes everything and is known to nobody.",
      { path: "^(app|db|moderation)/", pathNot: "^app/server/" },
      { path: "^app/server/" },
    ),
    value(
      "pages-go-through-verbs-and-queries",
      "A page calls a verb or a query; it builds no SQL and opens no store.",
      { path: pages, pathNot: test },
      { path: ["^db/", databaseDrivers], pathNot: "^db/queries/" },
    ),
    value(
      "only-server-files-reach-data",
      "A file without .server in its name may end up in the browser.",
      { path: "^app/", pathNot: [test, "\\.server\\.tsx?$", "^app/server/", routes] },
      { path: ["^(db|moderation)/", databaseDrivers, "\\.server\\.tsx?$"] },
    ),
    value(
      "catalogues-stay-on-the-server",
      "The words of every page are too heavy to send; pages are sent only their own.",
      { pathNot: [test, "^tests/", catalogues, "^app/i18n/[^/]+\\.server\\.ts$"] },
      { path: catalogues },
    ),
    rule(
      "product-knows-no-tests",
      "What is served never leans on tests or scripts.",
      { path: "^(app|db|moderation)/", pathNot: test },
      { path: ["^(tests|scripts)/", test] },
    ),
    rule(
      "no-development-package-at-run-time",
      "What runs in production must be among the dependencies.",
      { path: "^(app|db|moderation)/", pathNot: [test, "^app/server/dev\\.ts$"] },
      {
        dependencyTypes: ["npm-dev"],
        dependencyTypesNot: ["type-only"],
        pathNot: "^node_modules/@types/",
      },
    ),
    rule(
      "no-undeclared-package",
      "A package that is only there because another one needs it may go with that one.",
      {},
      { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    ),
    rule("no-missing-file", "Every import leads somewhere.", {}, { couldNotResolve: true }),
    rule(
      "no-cycles",
      "Rooms and files have an order. Types may look back: they are gone at run time.",
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    ),
    rule(
      "no-orphans",
      "A file that nothing imports and that imports nothing is not part of the house.",
      { orphan: true, pathNot: ["\\.d\\.ts$", test, "^app/routes/", "^app/enhance/dev-reload"] },
      {},
    ),
  ],
  options: {
    doNotFollow: { path: "^node_modules/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types", "typings"],
    },
  },
};
