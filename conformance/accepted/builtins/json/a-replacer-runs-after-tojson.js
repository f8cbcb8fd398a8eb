console.log(JSON.stringify({ d: { toJSON: () => "from toJSON" } }, (k, v) => (k === "d" ? [typeof v, v] : v)));
