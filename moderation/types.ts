/** What the engine takes and returns. Nothing here runs. */

export type Level = "green" | "amber" | "red" | "crisis";

export type Language = "sv" | "en";

export type Category =
  | "violence"
  | "child-welfare"
  | "self-harm"
  | "acute-danger"
  | "identity"
  | "abuse"
  | "sourcing"
  | "spam";

export type Stance =
  | "victim"
  | "witness"
  | "perpetrator"
  | "intent"
  | "ideation"
  | "about-another"
  | "minor-writing"
  | "past"
  | "negated"
  | "hypothetical"
  | "quoted"
  | "supporting";

/** Half-open range of UTF-16 offsets in the original string of that field. */
export type Span = { field: "title" | "text"; start: number; end: number };

export type Signal = {
  /** Id of the rule that found it; `explainRule` says why in words. */
  rule: string;
  category: Category;
  level: Level;
  stance: Stance[];
  /** Weight of this signal, 0..1, inside the band of its level. */
  score: number;
  span: Span;
  /** For a learned signal: the words that weighed most, as the engine reads them (lower case). */
  words?: string[];
};

export type Assessment = {
  engineVersion: string;
  language: Language;
  level: Level;
  /** Overall gravity 0..1, for ranking what staff read first. */
  score: number;
  categories: Partial<Record<Category, number>>;
  /** Gravest first. */
  signals: Signal[];
};

export type AssessInput = { title?: string; text: string; locale?: Language };

export type Visibility = "published" | "held";

export type WriterSees =
  | "nothing"
  | "quiet-help"
  | "help-first"
  | "crisis-help"
  | "identity-advice"
  | "rule-held";

export type PolicyDecision = {
  visibility: Visibility;
  /** Every post gets a review item; null means ordinary reading, no clock. */
  review: { dueStaffedMinutes: number | null };
  escalation: { level: "red" | "crisis"; dueStaffedMinutes: number } | null;
  writerSees: WriterSees;
  /** True only when identity at amber is all that was found. */
  offerEdit: boolean;
  /** Ids of the policy rows that applied. */
  rules: string[];
};

/** What one row of the policy asks for. The strictest of all rows that apply wins. */
export type PolicyEffect = {
  visibility: Visibility;
  dueStaffedMinutes: number | null;
  escalate: "red" | "crisis" | null;
  writerSees: WriterSees;
  offerEdit?: boolean;
};

/** When a row applies. Every condition that is given must hold for one and the same signal. */
export type PolicyCondition = {
  /** Level of the signal. */
  level: Level;
  /** Any of these categories; absent means every category. */
  categories?: readonly Category[];
  /** The signal carries one of these stances. */
  stances?: readonly Stance[];
  /** Some other signal of this category is also present, at amber or above. */
  alongside?: Category;
  /** Some signal of this rule is also present. */
  alongsideRule?: string;
};

export type PolicyRow = { id: string; when: PolicyCondition; then: PolicyEffect };

export type Policy = {
  /** For a post in which nothing was found. */
  ordinary: PolicyEffect;
  /** For a post the engine could not read. */
  failed: PolicyEffect;
  rows: readonly PolicyRow[];
  /** Room slug -> row id -> what differs there. */
  rooms?: Readonly<Record<string, Readonly<Record<string, Partial<PolicyEffect>>>>>;
};

/** Words a rule must catch (or leave), per language. */
export type Examples = { sv?: readonly string[]; en?: readonly string[] };

/** One rule, as data. `matcher.ts` describes the pattern language. */
export type Rule = {
  id: string;
  category: Category;
  level: Level;
  /** Plain words for staff. */
  why: { sv: string; en: string };
  patterns: Examples;
  /** Stances every match of this rule carries. */
  stance?: readonly Stance[];
  /** Position inside the level's band, 0..1; 0.5 if absent. */
  weight?: number;
  /** What a negation in reach does: drops the signal (default), lowers it one step, or nothing. */
  negation?: "drop" | "lower" | "keep";
  /** What a clear "this is over" does: lowers one step (default) or nothing. */
  past?: "lower" | "keep";
  /** What "if", "what if" and fiction do: drop (default), lower or nothing. */
  unreal?: "drop" | "lower" | "keep";
  /** Lowest level that lowering may lead to, dropping included. */
  floor?: Level;
  /** True if the model takes nothing back of it, unless what stands around it has lowered it. */
  sure?: boolean;
  /** Level when the same sentence says now or tonight. */
  now?: Level;
  /** True when "you" as the one it happens to means a supportive reply, not a disclosure (default). */
  support?: boolean;
  catches: Examples;
  leaves: Examples;
};
