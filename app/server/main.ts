import { parseConfig } from "#app/config.ts";
import { makeApp } from "./make-app.ts";
import { serve, startProblem } from "./serve.ts";

// `npm start`: the forum on the operator's settings.
try {
  await serve(await makeApp(parseConfig(process.env)));
} catch (error) {
  const problem = startProblem(error);
  if (!problem) throw error;
  console.error(problem);
  process.exit(1);
}
