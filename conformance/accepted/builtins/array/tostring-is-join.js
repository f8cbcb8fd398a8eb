console.log([1, [2, [3]]].toString(), String([]), [] + "", [null, undefined] + "", [[], [[]]].toString() === ",");
