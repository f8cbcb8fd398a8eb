// ends: completed
JSON.parse("{\"a\":".repeat(1e4) + "1" + "}".repeat(1e4), (k, v) => v);
