/**
 * The comforts of the public pages, as one small module. Every page works without it. Of the
 * network it asks two things: what `quiet-form.ts` sends at a press, and that a member's place in a
 * thread be kept when they reach the end of a page.
 */
import { startCounter } from "./counter.ts";
import { startDraft } from "./draft.ts";
import { startExit } from "./exit.ts";
import { startIdentity } from "./identity.ts";
import { startLivePreview } from "./live-preview.ts";
import { startQuietForms } from "./quiet-form.ts";
import { liftQuote, startQuote } from "./quote.ts";
import { startReadMark } from "./read-mark.ts";
import { startSearch } from "./search.ts";
import { startTools } from "./tools.ts";

// The way out first: it must work even if something after it does not.
startExit();
const putQuote = liftQuote();
startDraft();
putQuote();
startCounter();
startIdentity();
startQuote();
startReadMark();
startQuietForms();
startSearch();
startTools();
startLivePreview();
