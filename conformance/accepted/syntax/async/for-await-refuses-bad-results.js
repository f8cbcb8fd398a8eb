const of = (o) => ({ [Symbol.asyncIterator]: () => o });
for (const o of [{ next: () => 5 }, { next: 1 }, { next: async () => "x" }, { next: async () => ({ done: false }), return: () => 7 }]) {
  try { for await (const x of of(o)) break; console.log("no error"); } catch (e) { console.log(e.name, e.message); }
}
for (const v of [5, {}, null, undefined]) { try { for await (const x of v) ; } catch (e) { console.log(e.name, e.message); } }
