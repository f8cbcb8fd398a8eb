const high = "\ud83d", low = "\ude00";
console.log(high + low, (high + low).length, [...(high + low)].length, `${high}${low}` === "😀", [high, low].join("") === "😀", (low + high).length);
