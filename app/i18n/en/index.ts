import { accounts } from "./accounts.ts";
import { admin } from "./admin.ts";
import { alarm } from "./alarm.ts";
import { audience } from "./audience.ts";
import { care } from "./care.ts";
import { coming } from "./coming.ts";
import { common } from "./common.ts";
import { composing } from "./composing.ts";
import { copyFields } from "./copy-fields.ts";
import { desk } from "./desk.ts";
import { deskCare } from "./desk-care.ts";
import { deskQueues } from "./desk-queues.ts";
import { deskWriting } from "./desk-writing.ts";
import { following } from "./following.ts";
import { help } from "./help.ts";
import { pages } from "./pages.ts";
import { path } from "./path.ts";
import { policy } from "./policy.ts";
import { reader } from "./reader.ts";
import { reading } from "./reading.ts";
import { safety } from "./safety.ts";
import { safetyDesk } from "./safety-desk.ts";
import { search } from "./search.ts";
import { topics } from "./topics.ts";
import { writing } from "./writing.ts";

export const deskMessages = {
  ...alarm,
  ...audience,
  ...common,
  ...desk,
  ...deskQueues,
  ...deskWriting,
  ...admin,
  ...policy,
  ...care,
  ...deskCare,
  ...safetyDesk,
  ...topics,
};
export const messages = {
  ...deskMessages,
  ...composing,
  ...accounts,
  ...coming,
  ...copyFields,
  ...following,
  ...help,
  ...pages,
  ...path,
  ...reading,
  ...reader,
  ...safety,
  ...search,
  ...writing,
};
