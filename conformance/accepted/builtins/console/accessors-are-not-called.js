console.log({ get a() { throw new Error("called"); }, set b(v) {}, get c() { return 1; }, set c(v) {} });
