/**
 * The comforts of the public pages, as one small module. Every page works without it; it reads and
 * writes text only, and asks nothing of the network.
 */
import { startCounter } from "./counter.ts";
import { startDraft } from "./draft.ts";
import { startExit } from "./exit.ts";
import { startIdentity } from "./identity.ts";

// The way out first: it must work even if something after it does not.
startExit();
startDraft();
startCounter();
startIdentity();
