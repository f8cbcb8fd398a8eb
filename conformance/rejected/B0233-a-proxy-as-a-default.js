const safe = (o) => new Proxy(o, { get: (t, k) => t[k] ?? "" });
//                      ^^^^^ error[B0233] Becket does not run `Proxy`
