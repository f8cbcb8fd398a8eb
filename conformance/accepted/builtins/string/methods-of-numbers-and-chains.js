console.log(("  Mixed Case Text ").trim().toLowerCase().split(" ").map((w) => w[0].toUpperCase() + w.slice(1)).join(" "), (12.5 + "").padStart(8, "*"), String(123).split("").reverse().join(""));
