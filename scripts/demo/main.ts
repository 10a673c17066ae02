import { parseConfig } from "#app/config.ts";
import { makeApp } from "#app/server/make-app.ts";
import { serve, startProblem } from "#app/server/serve.ts";
import { currentCodes, demoMember, demoPassphrase } from "./people.ts";
import { countDemo, seedDemo } from "./seed.ts";

// `npm run demo`: the forum with an invented community, on a data folder of its own.
// `npm run demo -- codes`: what the staff's authenticator apps would show right now.
const defaults = { DATA_DIR: "data-demo", OPERATOR: "Leewards demo (påhittad / invented)" };

try {
  const app = await makeApp(parseConfig({ ...defaults, ...process.env }));
  if (process.argv[2] === "codes") {
    for (const { signInName, code } of await currentCodes(app)) {
      console.log(`${signInName.padEnd(8)} ${code}`);
    }
    await app.store.close();
  } else {
    await seedDemo(app);
    const { threads, posts, openCases, closedCases } = await countDemo(app);
    console.log(
      `Demo: ${threads} threads, ${posts} posts, ${openCases} open and ${closedCases} closed cases, all invented.`,
    );
    console.log(`Everybody's passphrase: ${demoPassphrase}`);
    console.log(`Member: ${demoMember}`);
    for (const { signInName, role, profession, code } of await currentCodes(app)) {
      console.log(
        `${role === "admin" ? "Admin" : "Therapist"}: ${signInName} (${profession}), code now ${code}`,
      );
    }
    console.log("A code is good for a minute and once. New ones: npm run -s demo -- codes");
    await serve(app);
  }
} catch (error) {
  const problem = startProblem(error);
  if (!problem) throw error;
  console.error(problem);
  process.exit(1);
}
