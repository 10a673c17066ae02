import type { Db, Store } from "#db/store.ts";

type TableName = keyof Store["schema"];

/** The same store, but whatever is inserted into `table` breaks, as on a full disk. */
export function failingOn(store: Store, table: TableName): Store {
  const broken = store.schema[table] as unknown;
  return {
    ...store,
    write: (work) => store.write((tx) => work(breakInserts(tx, broken))),
  };
}

function breakInserts(tx: Db, broken: unknown): Db {
  return new Proxy(tx, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== "function") return value;
      return (...given: unknown[]) => {
        if (name === "insert" && given[0] === broken) throw new Error("the disk is full");
        return value.apply(target, given);
      };
    },
  });
}
