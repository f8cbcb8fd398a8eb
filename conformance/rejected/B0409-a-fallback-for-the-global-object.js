const root = typeof globalThis !== "undefined" ? globalThis : {};
//                  ^^^^^^^^^^ error[B0409] Becket does not run `globalThis`
