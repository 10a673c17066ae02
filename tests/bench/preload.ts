import process from "node:process";

// Loaded into each measured process before its own code: tells the bench, when asked, how much
// processor time the process has used, and ends it when the bench is gone.
process.on("message", () => process.send?.(process.cpuUsage()));
process.on("disconnect", () => process.exit());
