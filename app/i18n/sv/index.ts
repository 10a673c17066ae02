import { accounts } from "./accounts.ts";
import { admin } from "./admin.ts";
import { common } from "./common.ts";
import { desk } from "./desk.ts";
import { pages } from "./pages.ts";
import { policy } from "./policy.ts";
import { reading } from "./reading.ts";
import { writing } from "./writing.ts";

export const deskMessages = { ...common, ...desk, ...admin, ...policy };
export const messages = { ...deskMessages, ...accounts, ...pages, ...reading, ...writing };
