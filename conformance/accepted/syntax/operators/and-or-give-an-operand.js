console.log(0 && 1, "" || "x", null && "never", 1 && 2 && 3, 0 || null || "last", "a" && "", !!"0", !0, [] && "truthy", NaN || "nan is falsy", -0 || "minus zero is falsy");
