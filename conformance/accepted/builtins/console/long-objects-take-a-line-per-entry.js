console.log({ identifier: "a-rather-long-identifier", description: "a rather long description of it", count: 12345 });
console.log({ outer: { identifier: "a-rather-long-identifier", description: "a rather long description", count: 1 } });
