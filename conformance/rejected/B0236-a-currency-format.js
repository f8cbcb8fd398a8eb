const price = (n) => new Intl.NumberFormat("de-DE", { style: "currency", currency: "EUR" }).format(n);
//                       ^^^^ error[B0236] Becket does not run `Intl`
